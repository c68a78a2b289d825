package org.yizhan.speech.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TidyingTest {
    private static final int BEFORE = Pcm.frames(2_000);
    private static final int TONE = Pcm.frames(1_500);
    private static final int AFTER = Pcm.frames(3_000);

    private final Random random = new Random(5);

    /// A quiet room, somebody speaks, a quiet room.
    private short[] recorded(int loudness) {
        short[] samples = new short[BEFORE + TONE + AFTER];
        for (int i = 0; i < samples.length; i++) {
            boolean speaking = i >= BEFORE && i < BEFORE + TONE;
            double voice = speaking ? loudness * Math.sin(2 * Math.PI * 220 * i / Pcm.RATE) : 0;
            samples[i] = (short) (voice + random.nextInt(61) - 30);
        }
        return samples;
    }

    @Test
    void theSilenceAroundIsCut() {
        short[] tidy = Tidying.of(recorded(6_000));
        assertEquals(TONE + Pcm.frames(300), tidy.length, Pcm.frames(45));
        short[] middle = Arrays.copyOfRange(tidy, Pcm.frames(200), Pcm.frames(1_400));
        assertTrue(Pcm.level(middle, middle.length) > 0.05);
    }

    @Test
    void aQuietVoiceIsRaisedAndALoudOneDoesNotClip() {
        double quiet = level(Tidying.of(recorded(900)));
        double loud = level(Tidying.of(recorded(31_000)));
        assertEquals(0.09, quiet, 0.02);
        assertEquals(0.09, loud, 0.02);
        short[] hall = Tidying.of(recorded(31_000));
        for (short sample : hall) {
            assertTrue(Math.abs(sample) < 0.9 * Short.MAX_VALUE);
        }
    }

    private static double level(short[] samples) {
        return Pcm.level(samples, samples.length);
    }

    @Test
    void whereNobodySpokeThereIsNothing() {
        assertEquals(0, Tidying.of(recorded(0)).length);
        assertEquals(0, Tidying.of(new short[0]).length);
    }
}
