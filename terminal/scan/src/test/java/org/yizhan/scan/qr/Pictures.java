package org.yizhan.scan.qr;

import java.awt.image.BufferedImage;
import org.yizhan.scan.Luminance;

/// Pictures for tests.
final class Pictures {
    private Pictures() {}

    /// What a picture looks like to a decoder; transparent is white, as on paper.
    static Luminance luminance(BufferedImage image) {
        byte[] pixels = new byte[image.getWidth() * image.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            int argb = image.getRGB(i % image.getWidth(), i / image.getWidth());
            int alpha = argb >>> 24;
            int gray =
                    (306 * (argb >> 16 & 0xff) + 601 * (argb >> 8 & 0xff) + 117 * (argb & 0xff))
                            >> 10;
            pixels[i] = (byte) ((gray * alpha + 255 * (255 - alpha)) / 255);
        }
        return new Luminance(image.getWidth(), image.getHeight(), pixels);
    }

    /// A code on white paper, its upper left corner at a place.
    static void draw(byte[] pixels, int width, String text, int module, int left, int top) {
        QrMatrix code = QrMatrix.encode(text);
        for (int y = 0; y < code.size() * module; y++) {
            for (int x = 0; x < code.size() * module; x++) {
                if (code.dark(x / module, y / module)) {
                    pixels[(top + y) * width + left + x] = 20;
                }
            }
        }
    }
}
