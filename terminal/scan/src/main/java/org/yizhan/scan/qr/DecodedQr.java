package org.yizhan.scan.qr;

import java.util.List;

/// A QR code that was read.
///
/// @param stage the stage of the cascade that read it
/// @param corners its four corners in the picture's pixels, in order around it, estimated
public record DecodedQr(String text, Stage stage, List<Corner> corners) {
    public DecodedQr {
        corners = List.copyOf(corners);
    }

    /// How many pixels it covers: the larger, the nearer.
    public double area() {
        double twice = 0;
        for (int i = 0; i < corners.size(); i++) {
            Corner here = corners.get(i);
            Corner next = corners.get((i + 1) % corners.size());
            twice += here.x() * next.y() - next.x() * here.y();
        }
        return Math.abs(twice) / 2;
    }

    /// Never shows the text: it may be a card's secret.
    @Override
    public String toString() {
        return "DecodedQr[" + text.length() + " characters, " + stage + "]";
    }
}
