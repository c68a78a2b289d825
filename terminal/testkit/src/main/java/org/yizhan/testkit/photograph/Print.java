package org.yizhan.testkit.photograph;

import java.awt.image.BufferedImage;

/// Something flat to photograph, on paper or behind glass.
///
/// @param raster the print; a gray raster gives a gray photograph, any other one in colour
/// @param widthMillimetres how wide the raster is in the hand
/// @param marginMillimetres white paper around it
public record Print(BufferedImage raster, double widthMillimetres, double marginMillimetres) {
    double heightMillimetres() {
        return widthMillimetres * raster.getHeight() / raster.getWidth();
    }

    boolean gray() {
        return raster.getType() == BufferedImage.TYPE_BYTE_GRAY
                || raster.getType() == BufferedImage.TYPE_BYTE_BINARY;
    }
}
