package org.yizhan.speech.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentenceCutsTest {
    private static final int SYLLABLE = Pcm.frames(200);
    private final Random random = new Random(7);
    private short[] read = new short[0];

    private void silence(int milliseconds) {
        sound(Pcm.frames(milliseconds), 0);
    }

    private void syllables(int count) {
        for (int i = 0; i < count; i++) {
            sound(SYLLABLE - Pcm.frames(30), 5_000 + random.nextInt(4_000));
            sound(Pcm.frames(30), 600);
        }
    }

    private void sound(int frames, int loudness) {
        int from = read.length;
        read = Arrays.copyOf(read, from + frames);
        for (int i = from; i < read.length; i++) {
            double wave = loudness * Math.sin(2 * Math.PI * 180 * i / Pcm.RATE);
            read[i] = (short) (wave + random.nextInt(41) - 20);
        }
    }

    /// A clerk who breathes within sentences too, and looks up in between.
    @Test
    void everySentenceGetsItsOwnPiece() {
        List<Integer> lengths = List.of(12, 5, 20, 8, 15);
        silence(1_800);
        syllables(7);
        silence(350);
        syllables(5);
        silence(800);
        syllables(5);
        silence(600);
        syllables(9);
        silence(450);
        syllables(11);
        silence(1_500);
        syllables(8);
        silence(700);
        syllables(8);
        silence(400);
        syllables(7);
        silence(2_000);
        List<short[]> cut = SentenceCuts.cut(read, lengths).orElseThrow();
        assertEquals(lengths.size(), cut.size());
        double[] pauses = {0.35, 0, 0.45, 0, 0.4};
        for (int i = 0; i < lengths.size(); i++) {
            double seconds = cut.get(i).length / (double) Pcm.RATE;
            assertEquals(lengths.get(i) * 0.2 + pauses[i] + 0.3, seconds, 0.12, "sentence " + i);
        }
    }

    @Test
    void whoReadsWithoutAPauseCannotBeCut() {
        syllables(30);
        assertEquals(Optional.empty(), SentenceCuts.cut(read, List.of(10, 10, 10)));
    }

    @Test
    void whereNobodySpokeThereIsNothing() {
        silence(5_000);
        assertEquals(Optional.empty(), SentenceCuts.cut(read, List.of(3)));
        assertEquals(Optional.empty(), SentenceCuts.cut(new short[0], List.of(3)));
    }

    @Test
    void oneSentenceIsAllOfIt() {
        silence(900);
        syllables(6);
        silence(900);
        List<short[]> cut = SentenceCuts.cut(read, List.of(6)).orElseThrow();
        assertTrue(Math.abs(cut.getFirst().length - Pcm.frames(1_500)) < Pcm.frames(60));
    }
}
