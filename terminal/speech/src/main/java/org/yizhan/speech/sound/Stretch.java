package org.yizhan.speech.sound;

import java.util.Arrays;

/// Makes a stream of sound slower without making it lower: windows of it are laid over each other
/// where they fit best (WSOLA; Verhelst and Roelands, "An overlap-add technique based on waveform
/// similarity", 1993). For one stream; make a new one for the next.
public final class Stretch {
    /// The speed it was spoken at.
    public static final double USUAL = 1;

    /// Of the usual speed.
    public static final double SLOWER = 0.8;

    /// What one step makes: half a window of 30 ms.
    private static final int HOP = Pcm.frames(15);

    /// How far a window may be moved to fit: a period of the lowest voice.
    private static final int REACH = Pcm.frames(8);

    private static final int SEARCH_STEP = 4;
    private static final int COMPARE_STEP = 6;

    private short[] held = {};
    private double position = REACH;
    private int follows = -1;
    private double speed = USUAL;
    private boolean begun;

    /// From the next samples on.
    ///
    /// @param now [#USUAL], or less for slower
    public void speed(double now) {
        speed = now;
        begun |= now != USUAL;
    }

    /// What the next samples become, as far as it is known already; the rest comes with those after.
    public short[] next(short[] samples) {
        if (!begun) {
            return samples;
        }
        boolean first = held.length == 0;
        int before = first ? REACH : held.length;
        held = Arrays.copyOf(held, before + samples.length);
        System.arraycopy(samples, 0, held, before, samples.length);
        return made(held.length);
    }

    /// The last samples, after all was given.
    public short[] end() {
        if (!begun || held.length == 0) {
            return new short[0];
        }
        int real = held.length;
        held = Arrays.copyOf(held, real + 2 * HOP + 2 * REACH);
        return made(real + REACH);
    }

    /// @param end up to where windows may begin
    private short[] made(int end) {
        short[] out = new short[16 * HOP];
        int length = 0;
        while (position + 2 * HOP + REACH <= held.length && position < end) {
            int start = follows < 0 ? (int) position : best((int) position);
            if (length + HOP > out.length) {
                out = Arrays.copyOf(out, out.length * 2);
            }
            blend(start, out, length);
            length += HOP;
            follows = start + HOP;
            position += HOP * speed;
        }
        forget();
        return Arrays.copyOf(out, length);
    }

    /// The old window goes out while the new one comes in.
    private void blend(int start, short[] out, int at) {
        for (int i = 0; i < HOP; i++) {
            double share = follows < 0 ? 1 : (i + 0.5) / HOP;
            double old = follows < 0 ? 0 : held[follows + i];
            out[at + i] = (short) Math.round(old * (1 - share) + held[start + i] * share);
        }
    }

    /// Where around a place the sound is most like what would have followed.
    private int best(int around) {
        if (speed == USUAL && Math.abs(follows - around) <= REACH) {
            return follows;
        }
        int best = around;
        double most = Double.NEGATIVE_INFINITY;
        for (int start = around - REACH; start <= around + REACH; start += SEARCH_STEP) {
            double alike = alike(start);
            if (alike > most) {
                most = alike;
                best = start;
            }
        }
        return best;
    }

    private double alike(int start) {
        double product = 0;
        double power = 1;
        for (int i = 0; i < HOP; i += COMPARE_STEP) {
            double one = held[start + i];
            product += one * held[follows + i];
            power += one * one;
        }
        return product / Math.sqrt(power);
    }

    private void forget() {
        int gone = Math.max(0, (int) Math.min(position - REACH, Math.max(0, follows)));
        held = Arrays.copyOfRange(held, Math.min(gone, held.length), held.length);
        position -= gone;
        follows -= follows < 0 ? 0 : gone;
    }
}
