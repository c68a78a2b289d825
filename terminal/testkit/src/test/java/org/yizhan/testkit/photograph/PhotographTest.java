package org.yizhan.testkit.photograph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PhotographTest {
    private static final Lens CLEAN = new Lens(640, 480, 60, new Lens.Flaws(0, 0, 0));
    private static final Light EVEN = Light.ROOM.withUnevenness(0);

    @Test
    void aPrintIsAsLargeAsItsDistanceSays() {
        BufferedImage picture = new Photograph(black(), Pose.straight(300), CLEAN, EVEN).take(1);
        double expected = 30 / 300.0 * CLEAN.focalPixels();
        assertEquals(expected, dark(picture, 240), 1.5);
        BufferedImage far = new Photograph(black(), Pose.straight(600), CLEAN, EVEN).take(1);
        assertEquals(expected / 2, dark(far, 240), 1.5);
    }

    @Test
    void paperSurroundsItAndTheRoomIsBehind() {
        BufferedImage picture = new Photograph(black(), Pose.straight(300), CLEAN, EVEN).take(1);
        assertEquals(45, gray(picture, 320, 240));
        assertEquals(195, gray(picture, 320 + 32, 240));
        assertEquals(110, gray(picture, 5, 5));
    }

    @Test
    void aTurnedPrintLooksNarrower() {
        Pose turned = new Pose(300, 0, 45, 0, 0, 0);
        BufferedImage picture = new Photograph(black(), turned, CLEAN, EVEN).take(1);
        double straight = 30 / 300.0 * CLEAN.focalPixels();
        assertEquals(straight * Math.cos(Math.toRadians(45)), dark(picture, 240), 2);
    }

    @Test
    void theSameSeedGivesTheSamePhotograph() {
        Photograph photograph = new Photograph(black(), Pose.straight(300), Lens.HD, EVEN);
        assertArrayEquals(bytes(photograph.take(7)), bytes(photograph.take(7)));
        assertFalse(Arrays.equals(bytes(photograph.take(7)), bytes(photograph.take(8))));
    }

    @Test
    void glareWashesTheMiddleOut() {
        BufferedImage picture =
                new Photograph(black(), Pose.straight(300), CLEAN, EVEN.withGlare(400)).take(1);
        assertEquals(255, gray(picture, 320, 240));
        assertEquals(110, gray(picture, 5, 5));
    }

    @Test
    void aPrintInColourGivesAPhotographInColour() {
        BufferedImage red = new BufferedImage(10, 10, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = red.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 10, 10);
        graphics.dispose();
        Print print = new Print(red, 30, 5);
        BufferedImage picture = new Photograph(print, Pose.straight(300), CLEAN, EVEN).take(1);
        assertEquals(0xffc32d2d, picture.getRGB(320, 240));
    }

    private static Print black() {
        return new Print(new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY), 30, 10);
    }

    private static int dark(BufferedImage picture, int row) {
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            dark += gray(picture, x, row) < 80 ? 1 : 0;
        }
        return dark;
    }

    private static int gray(BufferedImage picture, int x, int y) {
        return picture.getRaster().getSample(x, y, 0);
    }

    private static int[] bytes(BufferedImage picture) {
        return picture.getRaster()
                .getSamples(0, 0, picture.getWidth(), picture.getHeight(), 0, (int[]) null);
    }
}
