package org.yizhan.scan.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Luminance;

/// The frames of a camera one after another: where a code's squares are, or where the last code was, it
/// is looked for harder.
class FrameDecoderTest {
    private static final String CARD = "10330102001000000004212345678901234567890";

    /// Modules of 2.5 pixels in a corner, far from where people usually hold a card.
    private static final Scene CORNER = new Scene(1280, 720, 2.5, 40, 30);

    private static final Scene MIDDLE = new Scene(640, 360, 4, 220, 120);

    /// @param module width of one, in pixels
    private record Scene(int width, int height, double module, int left, int top) {
        /// @param blur standard deviation, in pixels
        Luminance seen(double blur) {
            QrMatrix code = QrMatrix.encode(CARD);
            float[] light = new float[width * height];
            for (int i = 0; i < light.length; i++) {
                light[i] = share(code, i % width, i / width);
            }
            float[] seen = smear(smear(light, blur, 1), blur, width);
            Random noise = new Random(5);
            byte[] pixels = new byte[seen.length];
            for (int i = 0; i < pixels.length; i++) {
                double value = 190 - 150 * seen[i] + noise.nextGaussian() * 4;
                pixels[i] = (byte) Math.clamp(Math.round(value), 0, 255);
            }
            return new Luminance(width, height, pixels);
        }

        /// How much of a pixel is ink, by sixteen samples.
        private float share(QrMatrix code, int x, int y) {
            int dark = 0;
            for (int sample = 0; sample < 16; sample++) {
                double across = (x + (sample % 4 + 0.5) / 4 - left) / module;
                double down = (y + (sample / 4 + 0.5) / 4 - top) / module;
                boolean within =
                        across >= 0 && down >= 0 && across < code.size() && down < code.size();
                dark += within && code.dark((int) across, (int) down) ? 1 : 0;
            }
            return dark / 16f;
        }
    }

    @Test
    void aBlurredCodeIsReadWhereACodeWasJustRead() {
        Luminance sharp = CORNER.seen(0.6);
        Luminance blurred = CORNER.seen(1.2);
        assertEquals(List.of(), reads(new FrameDecoder(), blurred), "nowhere in the whole frame");
        FrameDecoder decoder = new FrameDecoder();
        assertEquals(CARD, decoder.decode(sharp).getFirst().text());
        List<DecodedQr> read = reads(decoder, blurred);
        assertEquals(CARD, read.getFirst().text());
        Corner corner = read.getFirst().corners().getFirst();
        assertTrue(
                Math.hypot(corner.x() - CORNER.left(), corner.y() - CORNER.top()) < 120,
                corner.toString());
    }

    @Test
    void aCodeOfWhichASquareIsSeenIsReadInTheVeryFrame() {
        Luminance blurred = MIDDLE.seen(2.0);
        assertEquals(List.of(), new QrDecoder().quick(blurred));
        FrameDecoder decoder = new FrameDecoder();
        assertEquals(CARD, decoder.decode(blurred).getFirst().text());
        assertFalse(decoder.marks().isEmpty());
    }

    /// What is found while every heavier stage had its turn at the region, and some at the whole.
    private static List<DecodedQr> reads(FrameDecoder decoder, Luminance frame) {
        List<DecodedQr> all = new ArrayList<>();
        for (int i = 0; i < 6 && all.isEmpty(); i++) {
            all.addAll(decoder.decode(frame));
        }
        return all;
    }

    /// @param step from a pixel to its neighbour
    private static float[] smear(float[] light, double blur, int step) {
        int reach = (int) Math.ceil(blur * 3);
        double[] weights = new double[2 * reach + 1];
        for (int k = -reach; k <= reach; k++) {
            weights[k + reach] = Math.exp(-k * k / (2 * blur * blur));
        }
        double whole = Arrays.stream(weights).sum();
        float[] smeared = new float[light.length];
        for (int i = 0; i < light.length; i++) {
            double sum = 0;
            for (int k = -reach; k <= reach; k++) {
                int at = i + k * step;
                sum += at < 0 || at >= light.length ? 0 : weights[k + reach] * light[at];
            }
            smeared[i] = (float) (sum / whole);
        }
        return smeared;
    }
}
