package org.yizhan.scan.qr;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.yizhan.scan.Luminance;

/// What the heavier stages do to a picture before reading it.
final class Treatments {
    /// Doubling more pixels than these costs too much time and memory.
    private static final int LARGEST_DOUBLED = 400_000;

    private static final double ROTATION = Math.toRadians(20);

    private Treatments() {}

    /// Each block of `factor` by `factor` pixels becomes one: less noise, less blur.
    static View reduced(Luminance image, int factor) {
        int width = Math.max(1, image.width() / factor);
        int height = Math.max(1, image.height() / factor);
        byte[] pixels = new byte[width * height];
        int area = factor * factor;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] =
                        (byte) (block(image, x * factor, y * factor, factor) / area);
            }
        }
        return new View(
                new Luminance(width, height, pixels),
                point -> new Corner(point.x() * factor, point.y() * factor));
    }

    private static int block(Luminance image, int left, int top, int size) {
        int sum = 0;
        for (int y = top; y < top + size; y++) {
            for (int x = left; x < left + size; x++) {
                sum += image.at(Math.min(x, image.width() - 1), Math.min(y, image.height() - 1));
            }
        }
        return sum;
    }

    /// Twice the size, smooth between the pixels: for codes whose modules are only two or three wide. Of
    /// a large picture only the middle, where people hold what they want to be seen.
    static View doubled(Luminance image) {
        int width = image.width();
        int height = image.height();
        if (image.pixels().length <= LARGEST_DOUBLED) {
            return enlarged(image);
        }
        View middle = View.crop(image, new Box(width / 4, height / 4, width / 2, height / 2));
        View large = doubled(middle.image());
        return new View(large.image(), point -> middle.back().apply(large.back().apply(point)));
    }

    private static View enlarged(Luminance image) {
        int width = image.width() * 2;
        int height = image.height() * 2;
        byte[] pixels = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double value = between(image, x / 2.0 - 0.25, y / 2.0 - 0.25);
                pixels[y * width + x] = (byte) (value + 0.5);
            }
        }
        return new View(
                new Luminance(width, height, pixels),
                point -> new Corner(point.x() / 2, point.y() / 2));
    }

    /// The brightness at a point between pixels; outside the picture, of its edge.
    static double between(Luminance image, double x, double y) {
        double insideX = Math.clamp(x, 0, image.width() - 1);
        double insideY = Math.clamp(y, 0, image.height() - 1);
        int left = (int) insideX;
        int top = (int) insideY;
        int right = Math.min(left + 1, image.width() - 1);
        int bottom = Math.min(top + 1, image.height() - 1);
        double shareX = insideX - left;
        double shareY = insideY - top;
        double above = image.at(left, top) * (1 - shareX) + image.at(right, top) * shareX;
        double below = image.at(left, bottom) * (1 - shareX) + image.at(right, bottom) * shareX;
        return above * (1 - shareY) + below * shareY;
    }

    /// Light for dark: codes printed white on a colour, or on a dark screen.
    static View inverted(Luminance image) {
        byte[] pixels = new byte[image.pixels().length];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) ~image.pixels()[i];
        }
        return View.of(new Luminance(image.width(), image.height(), pixels));
    }

    /// A little sharper, for a hand that moves and a card far away.
    static View crisp(Luminance image) {
        return sharpened(image, 2, 1);
    }

    /// Much sharper, for a picture out of focus.
    static View sharpened(Luminance image) {
        return sharpened(image, 4, 2);
    }

    /// The picture and, `strength` times over, what its blur lacks.
    private static View sharpened(Luminance image, int blurs, int strength) {
        byte[] blurred = image.pixels();
        for (int times = 0; times < blurs; times++) {
            blurred = blurred(image.width(), image.height(), blurred);
        }
        byte[] pixels = new byte[blurred.length];
        for (int i = 0; i < pixels.length; i++) {
            int value = image.pixels()[i] & 0xff;
            int sharp = value + strength * (value - (blurred[i] & 0xff));
            pixels[i] = (byte) Math.clamp(sharp, 0, 255);
        }
        return View.of(new Luminance(image.width(), image.height(), pixels));
    }

    /// Weights 1 2 1 in both directions.
    private static byte[] blurred(int width, int height, byte[] pixels) {
        short[] rows = new short[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int left = x == 0 ? i : i - 1;
            int right = x == width - 1 ? i : i + 1;
            rows[i] =
                    (short)
                            ((pixels[left] & 0xff)
                                    + 2 * (pixels[i] & 0xff)
                                    + (pixels[right] & 0xff));
        }
        byte[] blurred = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int above = i < width ? i : i - width;
            int below = i >= width * (height - 1) ? i : i + width;
            blurred[i] = (byte) ((rows[above] + 2 * rows[i] + rows[below]) >> 4);
        }
        return blurred;
    }

    /// Every neighbourhood gets the same mean and contrast: half a card in the sun, half in the shade.
    static View normalised(Luminance image) {
        return View.of(new Neighbourhoods(image).normalised());
    }

    /// Turned by 20 degrees, for codes whose edges run between the rows.
    static View rotated(Luminance image) {
        double cos = Math.cos(ROTATION);
        double sin = Math.sin(ROTATION);
        int width = (int) (image.width() * cos + image.height() * sin);
        int height = (int) (image.width() * sin + image.height() * cos);
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) 128);
        View view =
                new View(
                        new Luminance(width, height, pixels),
                        point -> {
                            double x = point.x() - width / 2.0;
                            double y = point.y() - height / 2.0;
                            return new Corner(
                                    cos * x + sin * y + image.width() / 2.0,
                                    -sin * x + cos * y + image.height() / 2.0);
                        });
        IntUnaryOperator sample =
                at -> {
                    Corner from = view.back().apply(new Corner(at % width, at / width));
                    boolean inside =
                            from.x() >= 0
                                    && from.y() >= 0
                                    && from.x() < image.width()
                                    && from.y() < image.height();
                    return inside ? (int) between(image, from.x(), from.y()) : 128;
                };
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) sample.applyAsInt(i);
        }
        return view;
    }
}
