package org.yizhan.speech.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static final int SECONDS = 3;

    /// A voice of 200 Hz with overtones.
    private static short[] voice() {
        short[] samples = new short[Pcm.RATE * SECONDS];
        for (int i = 0; i < samples.length; i++) {
            double angle = 2 * Math.PI * 200 * i / Pcm.RATE;
            samples[i] = (short) (7_000 * (Math.sin(angle) + 0.5 * Math.sin(2 * angle + 1)));
        }
        return samples;
    }

    private static short[] stretched(short[] given, int piece, double speed) {
        Stretch stretch = new Stretch();
        stretch.speed(speed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < given.length; at += piece) {
            short[] next =
                    stretch.next(Arrays.copyOfRange(given, at, Math.min(given.length, at + piece)));
            out.writeBytes(Pcm.bytes(next, next.length));
        }
        short[] end = stretch.end();
        out.writeBytes(Pcm.bytes(end, end.length));
        byte[] all = out.toByteArray();
        return Pcm.samples(all, all.length);
    }

    private static double hertz(short[] samples) {
        int crossings = 0;
        for (int i = 1; i < samples.length; i++) {
            crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }
        return crossings * (double) Pcm.RATE / samples.length;
    }

    @Test
    void slowerTakesLongerAtTheSamePitch() {
        short[] slow = stretched(voice(), Pcm.frames(21), Stretch.SLOWER);
        assertEquals(SECONDS / Stretch.SLOWER, slow.length / (double) Pcm.RATE, 0.06);
        short[] middle = Arrays.copyOfRange(slow, Pcm.RATE / 2, Pcm.RATE * 3);
        assertEquals(200, hertz(middle), 4);
        assertEquals(
                Pcm.level(voice(), Pcm.RATE), Pcm.level(middle, middle.length), 0.02, "loudness");
    }

    @Test
    void noClickIsHeardWhereWindowsMeet() {
        short[] slow = stretched(voice(), Pcm.frames(100), Stretch.SLOWER);
        int steepest = 0;
        for (int i = Pcm.RATE / 10; i < slow.length - Pcm.RATE / 10; i++) {
            steepest = Math.max(steepest, Math.abs(slow[i] - slow[i - 1]));
        }
        int usual = 0;
        short[] given = voice();
        for (int i = 1; i < given.length; i++) {
            usual = Math.max(usual, Math.abs(given[i] - given[i - 1]));
        }
        assertTrue(steepest < usual * 1.5, steepest + " after " + usual);
    }

    @Test
    void theSizeOfThePiecesDoesNotMatter() {
        short[] given = voice();
        assertArrayEquals(
                stretched(given, Pcm.frames(10), Stretch.SLOWER),
                stretched(given, given.length, Stretch.SLOWER));
    }

    @Test
    void asItWasSpokenNothingIsTouched() {
        short[] given = voice();
        Stretch stretch = new Stretch();
        stretch.speed(Stretch.USUAL);
        assertSame(given, stretch.next(given));
        assertEquals(0, stretch.end().length);
    }

    @Test
    void backAtTheUsualSpeedItIsNoLonger() {
        Stretch stretch = new Stretch();
        stretch.speed(Stretch.SLOWER);
        int length = stretch.next(voice()).length;
        stretch.speed(Stretch.USUAL);
        length += stretch.next(voice()).length + stretch.end().length;
        double seconds = SECONDS / Stretch.SLOWER + SECONDS;
        assertEquals(seconds, length / (double) Pcm.RATE, 0.08);
    }
}
