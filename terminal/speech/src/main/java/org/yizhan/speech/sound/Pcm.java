package org.yizhan.speech.sound;

import javax.sound.sampled.AudioFormat;

/// The one form of sound within the house: 16-bit signed mono at 48 kHz, what sound cards and Opus
/// do natively.
public final class Pcm {
    /// Frames a second.
    public static final int RATE = 48_000;

    public static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);

    private Pcm() {}

    public static int frames(int milliseconds) {
        return RATE / 1000 * milliseconds;
    }

    /// Little-endian bytes of the first `count` samples.
    public static byte[] bytes(short[] samples, int count) {
        byte[] bytes = new byte[count * 2];
        for (int i = 0; i < count; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return bytes;
    }

    /// The samples of little-endian bytes.
    public static short[] samples(byte[] bytes, int length) {
        short[] samples = new short[length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((bytes[2 * i] & 0xff) | bytes[2 * i + 1] << 8);
        }
        return samples;
    }

    /// Root mean square of some samples, 0 to 1.
    public static double level(short[] samples, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += (double) samples[i] * samples[i];
        }
        return count == 0 ? 0 : Math.sqrt(sum / count) / Short.MAX_VALUE;
    }
}
