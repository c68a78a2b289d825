package org.yizhan.scan.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Luminance;

/// The frames of a camera one after another: where the last code was, the next is looked for harder.
class FrameDecoderTest {
    private static final String CARD = "10330102001000000004212345678901234567890";
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    /// Modules of 2.5 pixels in a corner, far from where people usually hold a card.
    private static final double MODULE = 2.5;

    private static final int LEFT = 40;
    private static final int TOP = 30;

    @Test
    void aBlurredCodeIsReadWhereACodeWasJustRead() {
        Luminance sharp = corner(0.6);
        Luminance blurred = corner(1.2);
        assertEquals(List.of(), reads(new FrameDecoder(), blurred), "nowhere in the whole frame");
        FrameDecoder decoder = new FrameDecoder();
        assertEquals(CARD, decoder.decode(sharp).getFirst().text());
        List<DecodedQr> read = reads(decoder, blurred);
        assertEquals(CARD, read.getFirst().text());
        Corner corner = read.getFirst().corners().getFirst();
        assertTrue(Math.hypot(corner.x() - LEFT, corner.y() - TOP) < 120, corner.toString());
    }

    /// What is found while every heavier stage had its turn at the region, and some at the whole.
    private static List<DecodedQr> reads(FrameDecoder decoder, Luminance frame) {
        List<DecodedQr> all = new ArrayList<>();
        for (int i = 0; i < 6 && all.isEmpty(); i++) {
            all.addAll(decoder.decode(frame));
        }
        return all;
    }

    /// @param blur standard deviation, in pixels
    private static Luminance corner(double blur) {
        QrMatrix code = QrMatrix.encode(CARD);
        float[] light = new float[WIDTH * HEIGHT];
        for (int i = 0; i < light.length; i++) {
            light[i] = share(code, i % WIDTH, i / WIDTH);
        }
        float[] seen = smear(smear(light, blur, 1), blur, WIDTH);
        Random noise = new Random(5);
        byte[] pixels = new byte[seen.length];
        for (int i = 0; i < pixels.length; i++) {
            double value = 190 - 150 * seen[i] + noise.nextGaussian() * 4;
            pixels[i] = (byte) Math.clamp(Math.round(value), 0, 255);
        }
        return new Luminance(WIDTH, HEIGHT, pixels);
    }

    /// How much of a pixel is ink, by sixteen samples.
    private static float share(QrMatrix code, int x, int y) {
        int dark = 0;
        for (int sample = 0; sample < 16; sample++) {
            double across = (x + (sample % 4 + 0.5) / 4 - LEFT) / MODULE;
            double down = (y + (sample / 4 + 0.5) / 4 - TOP) / MODULE;
            boolean within = across >= 0 && down >= 0 && across < code.size() && down < code.size();
            dark += within && code.dark((int) across, (int) down) ? 1 : 0;
        }
        return dark / 16f;
    }

    /// @param step from a pixel to its neighbour
    private static float[] smear(float[] light, double blur, int step) {
        int reach = (int) Math.ceil(blur * 3);
        float[] smeared = new float[light.length];
        for (int i = 0; i < light.length; i++) {
            double sum = 0;
            double weights = 0;
            for (int k = -reach; k <= reach; k++) {
                int at = i + k * step;
                double weight = Math.exp(-k * k / (2 * blur * blur));
                sum += at < 0 || at >= light.length ? 0 : weight * light[at];
                weights += weight;
            }
            smeared[i] = (float) (sum / weights);
        }
        return smeared;
    }
}
