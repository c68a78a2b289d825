package org.yizhan.scan.camera;

import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.scan.Luminance;

/// Finds what looks like one of the three corner squares of a QR code: dark, light, dark, light and
/// dark again as 1 : 1 : 3 : 1 : 1, across and down. Also where the code itself cannot be read.
final class FinderMarks {
    /// One square, by its middle and the width of one module, in pixels.
    record Mark(double x, double y, double module) {}

    private final BitMatrix dark;
    private final List<Mark> marks = new ArrayList<>();

    private FinderMarks(BitMatrix dark) {
        this.dark = dark;
    }

    /// All squares of a picture.
    static List<Mark> find(Luminance image) {
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
            FinderMarks finder = new FinderMarks(new HybridBinarizer(source).getBlackMatrix());
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
        boolean known =
                marks.stream()
                        .anyMatch(other ->
                                Math.hypot(other.x() - mark.x(), other.y() - mark.y())
                                        < 3 * mark.module());
        if (!known) {
            marks.add(mark);
        }
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
