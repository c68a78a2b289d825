package org.yizhan.benchmarks.kiosk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.testkit.photograph.Print;

/// What people hold up: a card of paper, or the same code on a phone.
final class Prints {
    private static final int MODULE_DOTS = 24;
    private static final double CODE_MILLIMETRES = 30;
    private static final double PHONE_CODE_MILLIMETRES = 42;

    /// Modules of the phone's dark body beside the white that its picture has around the code.
    private static final int BODY = 5;

    private Prints() {}

    /// A card of 30 mm with its quiet zone.
    static Print card(String digits) {
        QrMatrix code = QrMatrix.encode(digits);
        double margin = CODE_MILLIMETRES * QrMatrix.QUIET_ZONE / code.size();
        return new Print(raster(code, 0, 0), CODE_MILLIMETRES, margin);
    }

    /// A phone of some 75 mm that shows the code of a card.
    static Print phone(String digits) {
        QrMatrix code = QrMatrix.encode(digits);
        int around = QrMatrix.QUIET_ZONE + BODY;
        double module = PHONE_CODE_MILLIMETRES / code.size();
        return new Print(
                raster(code, QrMatrix.QUIET_ZONE, BODY), module * (code.size() + 2 * around), 0);
    }

    /// @param quiet white modules around the code
    /// @param body dark modules around those
    private static BufferedImage raster(QrMatrix code, int quiet, int body) {
        int size = (code.size() + 2 * (quiet + body)) * MODULE_DOTS;
        BufferedImage raster = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = raster.createGraphics();
        pen.setColor(Color.WHITE);
        int edge = body * MODULE_DOTS;
        pen.fillRect(edge, edge, size - 2 * edge, size - 2 * edge);
        pen.setColor(Color.BLACK);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    int from = (quiet + body) * MODULE_DOTS;
                    pen.fillRect(
                            from + x * MODULE_DOTS,
                            from + y * MODULE_DOTS,
                            MODULE_DOTS,
                            MODULE_DOTS);
                }
            }
        }
        pen.dispose();
        return raster;
    }
}
