package org.yizhan.tour.visitor;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yizhan.tour.display.Area;

/// Follows the light that goes from character to character while a text is read aloud: a box of
/// red behind a bright glyph.
public final class Lights {
    private static final int STEP = 2;
    private static final int SMALLEST = 30;
    private static final int LARGEST = 200;
    private static final double FILLED = 0.4;

    private final List<List<Light>> sentences = new ArrayList<>();

    /// A character that was lit.
    ///
    /// @param at when it was first seen, [System#nanoTime()]
    public record Light(Area box, long at) {}

    /// Looks at the next picture of the text.
    public void look(BufferedImage picture, long at) {
        box(picture).ifPresent(box -> lit(box, at));
    }

    /// The characters that were lit, sentence by sentence.
    public List<List<Light>> sentences() {
        return sentences.stream().map(List::copyOf).toList();
    }

    private void lit(Area box, long at) {
        if (sentences.isEmpty() || begins(box, sentences.getLast().getLast().box())) {
            sentences.add(new ArrayList<>());
        } else if (same(box, sentences.getLast().getLast().box())) {
            return;
        }
        sentences.getLast().add(new Light(box, at));
    }

    /// The light goes on to the right or to a lower line; back, it begins another sentence.
    private static boolean begins(Area box, Area before) {
        boolean sameLine = Math.abs(box.centreY() - before.centreY()) < before.height() / 2;
        return sameLine
                ? box.centreX() < before.centreX() - before.width() / 3
                : box.centreY() < before.centreY();
    }

    private static boolean same(Area box, Area before) {
        return Math.abs(box.centreX() - before.centreX()) < before.width() / 3
                && Math.abs(box.centreY() - before.centreY()) < before.height() / 3;
    }

    /// The box of light on a picture; empty if none is lit.
    static Optional<Area> box(BufferedImage picture) {
        int width = picture.getWidth() / STEP;
        int height = picture.getHeight() / STEP;
        boolean[] red = new boolean[width * height];
        for (int i = 0; i < red.length; i++) {
            red[i] = isRed(picture.getRGB(i % width * STEP, i / width * STEP));
        }
        Optional<Area> best = Optional.empty();
        double filled = FILLED;
        for (int i = 0; i < red.length; i++) {
            if (red[i]) {
                Patch patch = Patch.take(red, width, i);
                if (patch.isBox() && patch.filled() > filled) {
                    filled = patch.filled();
                    best = Optional.of(patch.area());
                }
            }
        }
        return best;
    }

    private static boolean isRed(int colour) {
        int r = colour >> 16 & 0xFF;
        int g = colour >> 8 & 0xFF;
        int b = colour & 0xFF;
        return r > 100 && g < 80 && b < 80 && r > 2 * g;
    }

    /// Red pixels that touch each other.
    private record Patch(int left, int top, int right, int bottom, int pixels) {
        /// Takes the patch around a pixel out of the red ones.
        static Patch take(boolean[] red, int width, int first) {
            Patch patch = new Patch(first % width, first / width, 0, 0, 0);
            Deque<Integer> open = new ArrayDeque<>(List.of(first));
            red[first] = false;
            while (!open.isEmpty()) {
                int i = open.pop();
                patch = patch.with(i % width, i / width);
                for (int next : new int[] {i - 1, i + 1, i - width, i + width}) {
                    if (next >= 0 && next < red.length && red[next]) {
                        red[next] = false;
                        open.push(next);
                    }
                }
            }
            return patch;
        }

        private Patch with(int x, int y) {
            return new Patch(
                    Math.min(left, x),
                    Math.min(top, y),
                    Math.max(right, x),
                    Math.max(bottom, y),
                    pixels + 1);
        }

        Area area() {
            return new Area(
                    left * STEP, top * STEP, (right - left + 1) * STEP, (bottom - top + 1) * STEP);
        }

        double filled() {
            return pixels / (double) ((right - left + 1) * (bottom - top + 1));
        }

        boolean isBox() {
            Area area = area();
            return area.width() >= SMALLEST
                    && area.height() >= SMALLEST
                    && area.width() <= LARGEST
                    && area.height() <= LARGEST;
        }
    }
}
