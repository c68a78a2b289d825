package org.yizhan.scan.qr;

import org.yizhan.scan.Luminance;

/// Mean and spread of the square around every pixel, by sums that slide over the picture.
final class Neighbourhoods {
    private static final int RADIUS = 24;

    /// Added to the spread, so that empty paper stays calm.
    private static final double CALM = 6;

    /// Brightness of one standard deviation.
    private static final double SPREAD = 55;

    private final Luminance image;
    private final int[] sums;
    private final int[] squares;

    Neighbourhoods(Luminance image) {
        this.image = image;
        this.sums = new int[image.width()];
        this.squares = new int[image.width()];
    }

    /// The picture with the same mean and contrast everywhere.
    Luminance normalised() {
        byte[] pixels = new byte[image.pixels().length];
        for (int y = 0; y < Math.min(RADIUS, image.height()); y++) {
            slide(y, 1);
        }
        for (int y = 0; y < image.height(); y++) {
            if (y + RADIUS < image.height()) {
                slide(y + RADIUS, 1);
            }
            if (y - RADIUS > 0) {
                slide(y - RADIUS - 1, -1);
            }
            row(y, pixels);
        }
        return new Luminance(image.width(), image.height(), pixels);
    }

    private void slide(int y, int sign) {
        for (int x = 0; x < sums.length; x++) {
            int value = image.at(x, y);
            sums[x] += sign * value;
            squares[x] += sign * value * value;
        }
    }

    private void row(int y, byte[] pixels) {
        int rows = Math.min(y + RADIUS, image.height() - 1) - Math.max(y - RADIUS, 0) + 1;
        long sum = 0;
        long square = 0;
        int columns = 0;
        for (int x = -RADIUS; x < sums.length; x++) {
            if (x + RADIUS < sums.length) {
                sum += sums[x + RADIUS];
                square += squares[x + RADIUS];
                columns++;
            }
            if (x > RADIUS) {
                sum -= sums[x - RADIUS - 1];
                square -= squares[x - RADIUS - 1];
                columns--;
            }
            if (x >= 0) {
                double count = (double) rows * columns;
                double mean = sum / count;
                double deviation = Math.sqrt(Math.max(0, square / count - mean * mean));
                double value = (image.at(x, y) - mean) / (deviation + CALM) * SPREAD + 128;
                pixels[y * sums.length + x] = (byte) Math.clamp(value, 0, 255);
            }
        }
    }
}
