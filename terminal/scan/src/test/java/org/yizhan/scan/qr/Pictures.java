package org.yizhan.scan.qr;

import java.awt.image.BufferedImage;

/// Pictures for tests.
final class Pictures {
    private Pictures() {}

    /// A code as a gray picture, twelve dots a module.
    static BufferedImage raster(QrMatrix code) {
        int size = code.size() * 12;
        BufferedImage raster = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < size * size; i++) {
            boolean dark = code.dark(i % size / 12, i / size / 12);
            raster.getRaster().setSample(i % size, i / size, 0, dark ? 0 : 255);
        }
        return raster;
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
