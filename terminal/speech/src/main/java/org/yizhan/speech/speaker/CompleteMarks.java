package org.yizhan.speech.speaker;

import java.util.List;
import org.yizhan.speech.utterances.Utterance;
import org.yizhan.speech.voices.VoiceSink;

/// Keeps the promise that every lit character of an utterance is told once, from left to right,
/// whatever the voice leaves out or repeats.
final class CompleteMarks implements VoiceSink {
    private final List<Integer> expected;
    private final VoiceSink next;
    private int told;

    CompleteMarks(Utterance utterance, VoiceSink next) {
        this.expected = utterance.marked();
        this.next = next;
    }

    @Override
    public void mark(int characterIndex, long frame) {
        while (told < expected.size() && expected.get(told) <= characterIndex) {
            next.mark(expected.get(told++), frame);
        }
    }

    @Override
    public boolean sound(short[] samples, int count) {
        return next.sound(samples, count);
    }

    void end(long frame) {
        mark(Integer.MAX_VALUE, frame);
    }
}
