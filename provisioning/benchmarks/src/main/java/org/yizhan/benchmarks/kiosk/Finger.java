package org.yizhan.benchmarks.kiosk;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// Touches the display like a finger and watches what it does to the pixels, from outside.
final class Finger {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    /// A finger rests so long on what it touches.
    private static final int RESTING_MILLISECONDS = 120;

    /// Pixels around the finger in which something looks pressed.
    private static final int AROUND = 120;

    /// This share of the pixels looked at is another than before, when something looks pressed, and
    /// when another screen is there.
    private static final double PRESSED = 0.05;

    private static final double OPENED = 0.2;

    /// Columns and rows of the display that are looked at for the next screen.
    private static final int GRID = 6;

    private final Robot robot;
    private final Dimension size;

    /// A place on the display, as shares of its width and height.
    record Spot(double x, double y) {}

    /// In milliseconds.
    ///
    /// @param pressed from the touch until what was touched looks it
    /// @param opened from letting go until another screen is there
    record Answer(double pressed, double opened) {}

    Finger(Dimension size) throws AWTException {
        this.size = size;
        robot = new Robot();
    }

    /// Touches a place and lets go.
    ///
    /// @throws IOException if nothing answers
    Answer touch(Spot spot) throws IOException, InterruptedException {
        int x = (int) (spot.x() * size.width);
        int y = (int) (spot.y() * size.height);
        Rectangle near = new Rectangle(x - AROUND / 2, y - AROUND / 2, AROUND, AROUND);
        robot.mouseMove(x, y);
        robot.waitForIdle();
        int[] before = pixels(near);
        int[] screen = screen();
        long touched = System.nanoTime();
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        double pressed = await(touched, () -> differs(before, pixels(near)) > PRESSED, spot);
        Thread.sleep(Math.max(0, RESTING_MILLISECONDS - (long) pressed));
        long released = System.nanoTime();
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        double opened = await(released, () -> differs(screen, screen()) > OPENED, spot);
        return new Answer(pressed, opened);
    }

    private interface Look {
        boolean seen();
    }

    private static double await(long since, Look look, Spot spot) throws IOException {
        while (!look.seen()) {
            if (System.nanoTime() - since > LONGEST) {
                throw new IOException("Nothing answered a finger at " + spot);
            }
        }
        return (System.nanoTime() - since) / 1e6;
    }

    /// A few columns of the display: reading all of it would slow down what is looked at.
    private int[] screen() {
        int[] all = new int[GRID * size.height];
        for (int i = 0; i < GRID; i++) {
            int x = (int) (size.width * (i + 0.5) / GRID);
            int[] column = pixels(new Rectangle(x, 0, 1, size.height));
            System.arraycopy(column, 0, all, i * size.height, size.height);
        }
        return all;
    }

    private int[] pixels(Rectangle area) {
        BufferedImage picture = robot.createScreenCapture(area);
        return picture.getRGB(0, 0, area.width, area.height, null, 0, area.width);
    }

    private static double differs(int[] before, int[] now) {
        int count = 0;
        for (int i = 0; i < now.length; i++) {
            if (before[i] != now[i]) {
                count++;
            }
        }
        return (double) count / now.length;
    }
}
