package org.yizhan.testkit.photograph;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;

/// The light that fell on the sensor, in brightness that may pass 255, until it is developed.
final class Exposed {
    private final int width;
    private final int height;
    private float[] seen;

    Exposed(int width, int height, float[] seen) {
        this.width = width;
        this.height = height;
        this.seen = seen;
    }

    /// Out of focus: a Gaussian of this standard deviation, in pixels.
    void blur(double deviation) {
        if (deviation <= 0) {
            return;
        }
        int reach = (int) Math.ceil(deviation * 3);
        float[] weights = new float[2 * reach + 1];
        for (int i = 0; i < weights.length; i++) {
            double away = (i - reach) / deviation;
            weights[i] = (float) Math.exp(-away * away / 2);
        }
        smear(weights, reach, false);
        smear(weights, reach, true);
    }

    /// Moved by so many pixels while the shutter was open.
    void move(int pixels, boolean vertical) {
        if (pixels > 1) {
            float[] weights = new float[pixels];
            Arrays.fill(weights, 1);
            smear(weights, 0, vertical);
        }
    }

    private void smear(float[] weights, int before, boolean vertical) {
        float total = 0;
        for (float weight : weights) {
            total += weight;
        }
        float[] smeared = new float[seen.length];
        for (int i = 0; i < seen.length; i++) {
            float sum = 0;
            for (int k = 0; k < weights.length; k++) {
                sum += weights[k] * at(i, k - before, vertical);
            }
            smeared[i] = sum / total;
        }
        seen = smeared;
    }

    private float at(int index, int away, boolean vertical) {
        int x = index % width;
        int y = index / width;
        return vertical
                ? seen[Math.clamp(y + away, 0, height - 1) * width + x]
                : seen[y * width + Math.clamp(x + away, 0, width - 1)];
    }

    /// Adds the sensor's noise, and writes one channel of the picture.
    void develop(BufferedImage picture, int channel, double noise, Random random) {
        for (int i = 0; i < seen.length; i++) {
            double value = seen[i] + random.nextGaussian() * noise;
            picture.getRaster()
                    .setSample(
                            i % width, i / width, channel, Math.clamp(Math.round(value), 0, 255));
        }
    }
}
