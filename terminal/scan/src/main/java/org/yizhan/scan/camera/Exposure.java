package org.yizhan.scan.camera;

import org.yizhan.scan.Luminance;

/// How a region of a picture is lit.
///
/// @param dark the brightness that a twentieth of it stays below
/// @param light the brightness that a twentieth of it passes
/// @param saturated the share of it that is plain white, 0 to 1
record Exposure(int dark, int light, double saturated) {
    private static final int WHITE = 252;

    /// The exposure between two corners, the second outside; cut to the picture.
    static Exposure of(Luminance image, int left, int top, int right, int bottom) {
        int[] counts = new int[256];
        int total = 0;
        for (int y = Math.max(0, top); y < Math.min(image.height(), bottom); y += 2) {
            for (int x = Math.max(0, left); x < Math.min(image.width(), right); x += 2) {
                counts[image.at(x, y)]++;
                total++;
            }
        }
        int white = 0;
        for (int value = WHITE; value < 256; value++) {
            white += counts[value];
        }
        return new Exposure(
                percentile(counts, total, 0.05),
                percentile(counts, total, 0.95),
                (double) white / Math.max(1, total));
    }

    int contrast() {
        return light - dark;
    }

    private static int percentile(int[] counts, int total, double share) {
        int below = 0;
        for (int value = 0; value < 256; value++) {
            below += counts[value];
            if (below > total * share) {
                return value;
            }
        }
        return 255;
    }
}
