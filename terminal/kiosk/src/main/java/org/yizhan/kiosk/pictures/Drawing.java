package org.yizhan.kiosk.pictures;

import java.util.List;
import javafx.scene.shape.Shape;

/// The shapes of a picture and the box they stand in, in the picture's own units.
record Drawing(double x, double y, double width, double height, List<Shape> shapes) {
    Drawing {
        shapes = List.copyOf(shapes);
    }
}
