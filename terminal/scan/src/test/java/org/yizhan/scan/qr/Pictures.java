package org.yizhan.scan.qr;

/// Pictures for tests.
final class Pictures {
    private Pictures() {}

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
