package org.yizhan.content.pictures;

import java.util.List;

/// A shape of a picture, in the picture's coordinates.
public sealed interface Shape {
    Pen pen();

    /// @param data as in SVG's `d`, checked to hold commands and numbers only
    record Path(String data, Pen pen) implements Shape {}

    /// Circles are ellipses with equal radii.
    record Ellipse(double centerX, double centerY, double radiusX, double radiusY, Pen pen)
            implements Shape {}

    /// @param corner the radius of its corners, 0 for sharp ones
    record Rect(double x, double y, double width, double height, double corner, Pen pen)
            implements Shape {}

    /// @param points x and y in turn; a line has four numbers
    record Polyline(List<Double> points, Pen pen) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }
    }
}
