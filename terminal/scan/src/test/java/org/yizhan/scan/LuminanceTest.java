package org.yizhan.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class LuminanceTest {
    @Test
    void aGrayPictureKeepsItsBrightness() {
        BufferedImage gray = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        gray.getRaster().setSample(1, 0, 0, 60);
        assertEquals(60, Luminance.of(gray).at(1, 0));
    }

    @Test
    void whatIsTransparentIsPaper() {
        BufferedImage clear = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(1, 0, 0xff00ff00);
        assertEquals(255, Luminance.of(clear).at(0, 0));
        assertEquals(150, Luminance.of(clear).at(1, 0));
    }

    @Test
    void pixelsThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Luminance(3, 2, new byte[5]));
    }
}
