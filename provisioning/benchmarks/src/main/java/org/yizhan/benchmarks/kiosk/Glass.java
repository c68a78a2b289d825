package org.yizhan.benchmarks.kiosk;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.DoubleStream;

/// The display, looked at from outside like a person would: by its pixels. Only a few columns of it
/// are read, or looking would slow down what is looked at.
final class Glass {
    private static final double[] COLUMNS = {0.16, 0.3, 0.5, 0.66, 0.84};
    private static final int NOTICEABLE = 40;
    private static final int TOLERANCE = 5;

    private final Robot robot;
    private final Dimension size = Toolkit.getDefaultToolkit().getScreenSize();

    Glass() throws AWTException {
        robot = new Robot();
    }

    Dimension size() {
        return size;
    }

    /// Whether every one of these colours is seen as a surface of some height.
    ///
    /// @param colours as 0xRRGGBB
    boolean shows(List<Integer> colours) {
        List<BufferedImage> columns = DoubleStream.of(COLUMNS).mapToObj(this::column).toList();
        return colours.stream()
                .allMatch(colour -> columns.stream().anyMatch(column -> has(column, colour)));
    }

    private BufferedImage column(double share) {
        return robot.createScreenCapture(
                new Rectangle((int) (size.width * share), 0, 1, size.height));
    }

    private static boolean has(BufferedImage column, int colour) {
        int run = 0;
        for (int y = 0; y < column.getHeight() && run < NOTICEABLE; y++) {
            run = near(column.getRGB(0, y), colour) ? run + 1 : 0;
        }
        return run >= NOTICEABLE;
    }

    private static boolean near(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff)) <= TOLERANCE
                && Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) <= TOLERANCE
                && Math.abs((one & 0xff) - (other & 0xff)) <= TOLERANCE;
    }
}
