package org.yizhan.speech.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResamplerTest {
    private static short[] sine(double hertz, double rate, int count) {
        short[] samples = new short[count];
        for (int i = 0; i < count; i++) {
            samples[i] = (short) (20_000 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }

    @Test
    void keepsTheShapeOfASound() {
        short[] made = SoundFiles.resampled(sine(440, 22_050, 22_050), 22_050);
        short[] wanted = sine(440, Pcm.RATE, Pcm.RATE);
        assertEquals(Pcm.RATE, made.length, 30);
        for (int i = 200; i < Pcm.RATE - 200; i++) {
            assertEquals(wanted[i], made[i], 120, "sample " + i);
        }
    }

    @Test
    void makesTheSameOfManyPiecesAsOfOne() {
        short[] given = sine(700, 22_050, 9_000);
        short[] whole = new Resampler(22_050).next(given, given.length);
        Resampler piecewise = new Resampler(22_050);
        short[] pieces = new short[0];
        for (int at = 0; at < given.length; at += 37) {
            short[] piece = Arrays.copyOfRange(given, at, Math.min(at + 37, given.length));
            short[] made = piecewise.next(piece, piece.length);
            int before = pieces.length;
            pieces = Arrays.copyOf(pieces, before + made.length);
            System.arraycopy(made, 0, pieces, before, made.length);
        }
        assertArrayEquals(whole, pieces);
    }
}
