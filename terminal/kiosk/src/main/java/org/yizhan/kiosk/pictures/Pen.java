package org.yizhan.kiosk.pictures;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// How a shape is painted, handed down from an element to those within it. `currentColor` and the
/// classes `stroke`, `fill-soft` and `fill-ink` leave the colour to the theme.
///
/// @param kind the style class that paints the shape; empty where the picture brings its colours
record Pen(String kind, String fill, String stroke, double width, double opacity) {
    /// What SVG says of a shape that says nothing.
    static final Pen SVG_DEFAULT = new Pen("", "black", "none", 1, 1);

    private static final String THEME = "currentColor";

    Pen with(Function<String, Optional<String>> attributes) {
        return new Pen(
                attributes.apply("class").orElse(kind),
                attributes.apply("fill").orElse(fill),
                attributes.apply("stroke").orElse(stroke),
                attributes.apply("stroke-width").map(Double::parseDouble).orElse(width),
                attributes.apply("opacity").map(Double::parseDouble).orElse(opacity));
    }

    Shape draw(Shape shape) {
        shape.setStrokeWidth(width);
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        shape.setOpacity(opacity);
        if (fill.equals(THEME) || stroke.equals(THEME)) {
            shape.getStyleClass().add(kind.isEmpty() ? "stroke" : kind);
        } else {
            shape.setFill(paint(fill));
            shape.setStroke(paint(stroke));
        }
        return shape;
    }

    private static @org.jspecify.annotations.Nullable Paint paint(String colour) {
        return colour.equals("none") ? null : Color.web(colour);
    }
}
