package org.yizhan.speech.voices;

import java.util.Arrays;
import org.yizhan.speech.sound.Pcm;

/// Leaves out the silence that an engine puts after the last sound, so that the next sentence
/// follows at a natural distance. Silence within passes on as soon as sound follows it.
final class TrimmedSink implements VoiceSink {
    private static final int QUIET = 60;

    private final VoiceSink next;
    private short[] silence = new short[Pcm.frames(1000)];
    private int held;

    TrimmedSink(VoiceSink next) {
        this.next = next;
    }

    @Override
    public void mark(int characterIndex, long frame) {
        next.mark(characterIndex, frame);
    }

    @Override
    public boolean sound(short[] samples, int count) {
        int loud = count;
        while (loud > 0 && Math.abs(samples[loud - 1]) <= QUIET) {
            loud--;
        }
        if (loud > 0) {
            if (held > 0 && !next.sound(silence, held)) {
                return false;
            }
            held = 0;
            if (!next.sound(samples, loud)) {
                return false;
            }
        }
        hold(samples, loud, count - loud);
        return true;
    }

    private void hold(short[] samples, int from, int count) {
        if (held + count > silence.length) {
            silence = Arrays.copyOf(silence, 2 * (held + count));
        }
        System.arraycopy(samples, from, silence, held, count);
        held += count;
    }
}
