package org.yizhan.speech.sound;

import java.util.Arrays;

/// Makes what a person recorded fit to be heard: the silence before and after is cut, and a quiet
/// voice is raised to where speech usually lies.
public final class Tidying {
    private static final int PIECE = Pcm.frames(20);
    private static final int KEPT_AROUND = Pcm.frames(150);

    /// Speech at arm's length lies well above, a quiet room below; as [Pcm#level(short[], int)].
    private static final double SPEECH = 0.006;

    private static final double USUAL = 0.09;
    private static final double HIGHEST = 0.89;
    private static final double MOST_RAISED = 8;

    private Tidying() {}

    /// @param samples mono at [Pcm#RATE]; left as they are
    /// @return empty if nobody spoke
    public static short[] of(short[] samples) {
        int first = -1;
        int last = 0;
        for (int at = 0; at < samples.length; at += PIECE) {
            int end = Math.min(samples.length, at + PIECE);
            if (Pcm.level(Arrays.copyOfRange(samples, at, end), end - at) >= SPEECH) {
                first = first < 0 ? at : first;
                last = end;
            }
        }
        if (first < 0) {
            return new short[0];
        }
        int from = Math.max(0, first - KEPT_AROUND);
        return levelled(
                Arrays.copyOfRange(samples, from, Math.min(samples.length, last + KEPT_AROUND)));
    }

    private static short[] levelled(short[] samples) {
        int peak = 1;
        for (short sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        double gain =
                Math.min(
                        Math.min(USUAL / Pcm.level(samples, samples.length), MOST_RAISED),
                        HIGHEST * Short.MAX_VALUE / peak);
        short[] levelled = new short[samples.length];
        for (int i = 0; i < samples.length; i++) {
            levelled[i] = (short) Math.round(samples[i] * gain);
        }
        return levelled;
    }
}
