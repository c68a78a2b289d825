package org.yizhan.content.pictures;

import java.util.List;

/// A line picture.
///
/// @param width of its own coordinates, from 0
/// @param height of its own coordinates, from 0, downwards
/// @param shapes from the lowest to the topmost
public record Picture(double width, double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
