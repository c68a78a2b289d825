package org.yizhan.speech.sound;

import java.util.Arrays;

/// Brings a stream of mono samples to [Pcm#RATE] by windowed-sinc interpolation (Smith, "Digital
/// Audio Resampling"). For one stream; make a new one for the next.
public final class Resampler {
    private static final int SIDE = 12;
    private static final int STEPS = 256;

    private final double step;
    private final double[][] kernels = new double[STEPS + 1][2 * SIDE];
    private short[] held = new short[SIDE - 1];
    private double position;

    /// @param rate frames a second of what comes in
    public Resampler(double rate) {
        step = rate / Pcm.RATE;
        double cutoff = Math.min(1, 1 / step) * 0.94;
        for (int phase = 0; phase <= STEPS; phase++) {
            for (int tap = 0; tap < 2 * SIDE; tap++) {
                kernels[phase][tap] = kernel(tap - SIDE + 1 - phase / (double) STEPS, cutoff);
            }
        }
    }

    private static double kernel(double x, double cutoff) {
        double sinc = x == 0 ? cutoff : Math.sin(Math.PI * x * cutoff) / (Math.PI * x);
        double window = Math.abs(x) >= SIDE ? 0 : Math.pow(Math.cos(Math.PI * x / (2 * SIDE)), 2);
        return sinc * window;
    }

    /// What the next samples become.
    public short[] next(short[] samples, int count) {
        if (step == 1) {
            return Arrays.copyOf(samples, count);
        }
        short[] all = Arrays.copyOf(held, held.length + count);
        System.arraycopy(samples, 0, all, held.length, count);
        int last = all.length - 2 * SIDE;
        short[] out = new short[Math.max(0, (int) ((last - position) / step) + 2)];
        int made = 0;
        while (position <= last) {
            out[made++] = at(all, position);
            position += step;
        }
        int used = Math.min((int) position, all.length);
        held = Arrays.copyOfRange(all, used, all.length);
        position -= used;
        return Arrays.copyOf(out, made);
    }

    /// The last samples, after all was given.
    public short[] end() {
        return step == 1 ? new short[0] : next(new short[SIDE], SIDE);
    }

    private short at(short[] all, double where) {
        int first = (int) where;
        double[] kernel = kernels[(int) Math.round((where - first) * STEPS)];
        double sum = 0;
        for (int tap = 0; tap < kernel.length; tap++) {
            sum += all[first + tap] * kernel[tap];
        }
        return (short) Math.clamp(Math.round(sum), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
