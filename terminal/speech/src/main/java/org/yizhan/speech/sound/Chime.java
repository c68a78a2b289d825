package org.yizhan.speech.sound;

/// Short tones that are told apart without words, also by people who no longer hear high tones:
/// all between 390 and 1,050 Hz.
public enum Chime {
    /// Two rising tones.
    ACCEPTED(523, 784),
    /// The same tone twice.
    ALREADY(587, 587),
    /// Two low, falling tones; kind, not an alarm.
    REFUSED(494, 392),
    /// Three tones that ask to listen.
    ATTENTION(659, 784, 1047);

    private static final int TONE = Pcm.frames(130);
    private static final int RAMP = Pcm.frames(6);

    private final int[] hertz;

    Chime(int... hertz) {
        this.hertz = hertz;
    }

    /// Its sound at full volume.
    public short[] samples() {
        short[] samples = new short[TONE * hertz.length];
        for (int tone = 0; tone < hertz.length; tone++) {
            for (int i = 0; i < TONE; i++) {
                samples[tone * TONE + i] = (short) (wave(hertz[tone], i) * envelope(i));
            }
        }
        return samples;
    }

    private static double wave(int hertz, int frame) {
        double angle = 2 * Math.PI * hertz * frame / Pcm.RATE;
        return 9000 * (Math.sin(angle) + 0.35 * Math.sin(2 * angle) + 0.12 * Math.sin(3 * angle));
    }

    private static double envelope(int frame) {
        double rise = Math.min(1, frame / (double) RAMP);
        double end = Math.min(1, (TONE - frame) / (double) RAMP);
        return rise * end * Math.exp(-2.2 * frame / TONE);
    }
}
