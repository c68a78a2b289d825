package org.yizhan.kiosk.pictures;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;

/// Turns one element of a picture into its shape.
final class ShapeReader {
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[\\s,]+");

    private final Function<String, Optional<String>> attributes;

    private ShapeReader(Function<String, Optional<String>> attributes) {
        this.attributes = attributes;
    }

    /// @return empty if it is not an element that is drawn
    /// @throws IllegalArgumentException if a number is not one
    static Optional<Shape> shape(String element, Function<String, Optional<String>> attributes) {
        return Optional.ofNullable(new ShapeReader(attributes).read(element));
    }

    /// Numbers separated by blanks or commas.
    ///
    /// @throws IllegalArgumentException if one is not a number
    static double[] numbers(String text) {
        return BETWEEN_NUMBERS
                .splitAsStream(text.strip())
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private @org.jspecify.annotations.Nullable Shape read(String element) {
        return switch (element) {
            case "path" -> path();
            case "circle" -> new Circle(number("cx"), number("cy"), number("r"));
            case "ellipse" -> new Ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
            case "line" -> new Line(number("x1"), number("y1"), number("x2"), number("y2"));
            case "rect" -> rectangle();
            case "polyline" -> new Polyline(points());
            case "polygon" -> new Polygon(points());
            default -> null;
        };
    }

    private Shape path() {
        SVGPath path = new SVGPath();
        path.setContent(attributes.apply("d").orElse(""));
        return path;
    }

    private Shape rectangle() {
        Rectangle rectangle =
                new Rectangle(number("x"), number("y"), number("width"), number("height"));
        double across = attributes.apply("rx").map(Double::parseDouble).orElse(number("ry"));
        rectangle.setArcWidth(2 * across);
        rectangle.setArcHeight(2 * attributes.apply("ry").map(Double::parseDouble).orElse(across));
        return rectangle;
    }

    private double[] points() {
        return numbers(attributes.apply("points").orElse(""));
    }

    private double number(String name) {
        return attributes.apply(name).map(Double::parseDouble).orElse(0.0);
    }
}
