package org.yizhan.speech.voices;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yizhan.speech.utterances.Utterance;

/// Keeps what a voice makes.
final class Collected implements VoiceSink {
    final List<Integer> marks = new ArrayList<>();
    final List<Long> frames = new ArrayList<>();
    short[] sound = new short[0];
    int wanted = Integer.MAX_VALUE;

    static Collected of(Voice voice, Utterance utterance) {
        Collected collected = new Collected();
        voice.render(utterance, collected);
        return collected;
    }

    @Override
    public void mark(int characterIndex, long frame) {
        marks.add(characterIndex);
        frames.add(frame);
    }

    @Override
    public boolean sound(short[] samples, int count) {
        int before = sound.length;
        sound = Arrays.copyOf(sound, before + count);
        System.arraycopy(samples, 0, sound, before, count);
        return sound.length < wanted;
    }
}
