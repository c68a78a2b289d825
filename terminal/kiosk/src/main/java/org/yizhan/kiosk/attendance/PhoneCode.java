package org.yizhan.kiosk.attendance;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.yizhan.scan.qr.QrMatrix;

/// A code for a phone to read off the glass: black on white with its quiet zone, in every light.
final class PhoneCode extends Region {
    private final Path modules = new Path();
    private String shown = "";
    private int size = 1;

    PhoneCode() {
        getStyleClass().add("phone-code");
        modules.setFill(Color.BLACK);
        modules.setStroke(Color.TRANSPARENT);
        modules.setStrokeWidth(0);
        modules.setManaged(false);
        getChildren().add(modules);
    }

    void show(String text) {
        if (text.equals(shown)) {
            return;
        }
        shown = text;
        QrMatrix code = QrMatrix.encode(text);
        size = code.size() + 2 * QrMatrix.QUIET_ZONE;
        requestLayout();
        draw(code);
    }

    /// A unit a module; laying out scales it.
    private void draw(QrMatrix code) {
        modules.getElements().clear();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    square(x + QrMatrix.QUIET_ZONE, y + QrMatrix.QUIET_ZONE);
                }
            }
        }
    }

    private void square(int x, int y) {
        modules.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new LineTo(x + 1, y),
                        new LineTo(x + 1, y + 1),
                        new LineTo(x, y + 1),
                        new ClosePath());
    }

    @Override
    protected void layoutChildren() {
        double scale = Math.min(getWidth(), getHeight()) / size;
        modules.getTransforms().setAll(new javafx.scene.transform.Scale(scale, scale));
    }
}
