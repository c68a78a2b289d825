package org.yizhan.scan.qr;

import java.util.function.UnaryOperator;
import org.yizhan.scan.Luminance;

/// A picture after a treatment, and the way back from its points to those of the picture before.
record View(Luminance image, UnaryOperator<Corner> back) {
    /// The picture as it is.
    static View of(Luminance image) {
        return new View(image, UnaryOperator.identity());
    }

    /// A part of a picture, cut to what there is of it.
    static View crop(Luminance whole, Box wanted) {
        Box box = wanted.within(whole.width(), whole.height());
        byte[] pixels = new byte[box.width() * box.height()];
        for (int y = 0; y < box.height(); y++) {
            int from = (box.y() + y) * whole.width() + box.x();
            System.arraycopy(whole.pixels(), from, pixels, y * box.width(), box.width());
        }
        return new View(
                new Luminance(box.width(), box.height(), pixels),
                point -> new Corner(point.x() + box.x(), point.y() + box.y()));
    }
}
