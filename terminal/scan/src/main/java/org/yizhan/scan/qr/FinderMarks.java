package org.yizhan.scan.qr;

import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.scan.Luminance;

/// Finds what looks like one of the three corner squares of a QR code: dark, light, dark, light and
/// dark again as 1 : 1 : 3 : 1 : 1, across and down. Also where the code itself cannot be read.
public final class FinderMarks {
    /// One square, by its middle and the width of one module, in pixels.
    public record Mark(double x, double y, double module) {}

    /// How much lighter the light ring is at least than the dark parts; the sensor's noise, sharpened, is less.
    private static final int CONTRAST = 42;

    /// Modules from the middle of a card's square to the far edge of its quiet zone: 25 - 3.5 + 4.
    private static final double CARD = 25.5;

    /// Modules between two squares of the largest code that is worth looking for as one.
    private static final int WIDEST = 70;

    /// How much smaller the picture for near codes is.
    private static final int NEAR = 4;

    private final Luminance image;
    private final BitMatrix dark;
    private final List<Mark> marks = new ArrayList<>();

    private FinderMarks(Luminance image, BitMatrix dark) {
        this.image = image;
        this.dark = dark;
    }

    /// All squares of a picture. Those of a code very near are looked for in a smaller picture, where
    /// noise does not break up large dark areas.
    public static List<Mark> find(Luminance image) {
        List<Mark> marks = new ArrayList<>(findAsIs(Treatments.crisp(image).image()));
        for (Mark mark : findAsIs(Treatments.reduced(image, NEAR).image())) {
            Mark large = new Mark(mark.x() * NEAR, mark.y() * NEAR, mark.module() * NEAR);
            if (marks.stream().noneMatch(known -> same(known, large))) {
                marks.add(large);
            }
        }
        return List.copyOf(marks);
    }

    /// Where the nearest code lies, with the paper around it; empty without any square. Three squares
    /// say how large it is; of fewer it is taken for a card.
    static Optional<Box> around(List<Mark> marks) {
        return marks.stream()
                .max(Comparator.comparingDouble(Mark::module))
                .map(nearest -> {
                    List<Corner> code =
                            marks.stream()
                                    .filter(mark -> together(nearest, mark))
                                    .map(mark -> new Corner(mark.x(), mark.y()))
                                    .toList();
                    return code.size() < 3 ? card(nearest) : Box.around(code, 0.5);
                });
    }

    private static boolean together(Mark nearest, Mark mark) {
        double apart = Math.hypot(nearest.x() - mark.x(), nearest.y() - mark.y());
        return mark.module() * 2 > nearest.module() && apart < WIDEST * nearest.module();
    }

    /// Any of the three corners may be the one that is seen.
    private static Box card(Mark corner) {
        double reach = CARD * corner.module();
        return Box.around(
                List.of(
                        new Corner(corner.x() - reach, corner.y() - reach),
                        new Corner(corner.x() + reach, corner.y() + reach)),
                0);
    }

    private static List<Mark> findAsIs(Luminance image) {
        var source =
                new PlanarYUVLuminanceSource(
                        image.pixels(),
                        image.width(),
                        image.height(),
                        0,
                        0,
                        image.width(),
                        image.height(),
                        false);
        try {
            BitMatrix dark = new HybridBinarizer(source).getBlackMatrix();
            FinderMarks finder = new FinderMarks(image, dark);
            for (int y = 0; y < image.height(); y += 2) {
                finder.row(y);
            }
            return finder.marks;
        } catch (NotFoundException _) {
            return List.of();
        }
    }

    private void row(int y) {
        int[] runs = new int[5];
        int run = 0;
        boolean before = false;
        for (int x = 0; x <= dark.getWidth(); x++) {
            boolean now = x < dark.getWidth() && dark.get(x, y);
            if (now == before && x < dark.getWidth()) {
                run++;
                continue;
            }
            System.arraycopy(runs, 1, runs, 0, 4);
            runs[4] = run;
            if (before && finderLike(runs)) {
                down(x - runs[4] - runs[3] - runs[2] / 2.0, y, sum(runs) / 7.0);
            }
            run = 1;
            before = now;
        }
    }

    /// Looks at the same place from top to bottom, and keeps the square if it is one there as well.
    private void down(double x, int y, double module) {
        int reach = (int) (module * 6);
        int[] runs = new int[5];
        int column = (int) x;
        int up = length(column, y, -1, true, reach);
        int low = length(column, y + 1, 1, true, reach);
        runs[2] = up + low;
        runs[1] = length(column, y - up, -1, false, reach);
        runs[0] = length(column, y - up - runs[1], -1, true, reach);
        runs[3] = length(column, y + 1 + low, 1, false, reach);
        runs[4] = length(column, y + 1 + low + runs[3], 1, true, reach);
        double vertical = sum(runs) / 7.0;
        if (finderLike(runs) && vertical < module * 1.6 && module < vertical * 1.6) {
            keep(new Mark(x, y - up + 1 + runs[2] / 2.0, (module + vertical) / 2));
        }
    }

    private void keep(Mark mark) {
        if (ringed(mark) && marks.stream().noneMatch(known -> same(known, mark))) {
            marks.add(mark);
        }
    }

    private static boolean same(Mark one, Mark other) {
        double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
        return apart < 3 * Math.max(one.module(), other.module());
    }

    /// Whether there is a light ring between the dark middle and the dark rim on all four sides, which
    /// mere noise does not have.
    private boolean ringed(Mark mark) {
        double middle = brightness(mark, 0, 0);
        for (int side = 0; side < 4; side++) {
            double right = side == 0 ? 1 : side == 1 ? -1 : 0;
            double down = side == 2 ? 1 : side == 3 ? -1 : 0;
            double ring = brightness(mark, 2 * right, 2 * down);
            double rim = brightness(mark, 3 * right, 3 * down);
            if (ring - middle < CONTRAST || ring - rim < CONTRAST / 2.0) {
                return false;
            }
        }
        return true;
    }

    private double brightness(Mark mark, double right, double down) {
        return Treatments.between(
                image,
                mark.x() - 0.5 + right * mark.module(),
                mark.y() - 0.5 + down * mark.module());
    }

    private int length(int x, int y, int step, boolean colour, int most) {
        int length = 0;
        for (int at = y; at >= 0 && at < dark.getHeight() && length < most; at += step) {
            if (dark.get(x, at) != colour) {
                break;
            }
            length++;
        }
        return length;
    }

    private static int sum(int[] runs) {
        return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    }

    private static boolean finderLike(int[] runs) {
        double module = sum(runs) / 7.0;
        double slack = module * 0.6;
        for (int i = 0; i < 5; i++) {
            double wanted = i == 2 ? 3 : 1;
            if (runs[i] == 0 || Math.abs(runs[i] - wanted * module) > wanted * slack) {
                return false;
            }
        }
        return true;
    }
}
