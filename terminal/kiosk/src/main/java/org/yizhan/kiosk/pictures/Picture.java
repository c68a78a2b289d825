package org.yizhan.kiosk.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.Group;
import javafx.scene.transform.Scale;

/// A line picture that fills the size its style gives it, keeping its shape. The project's own
/// pictures take their colours from the theme; a lesson's bring their own.
public final class Picture extends Fitted {
    private static final String FOLDER = "/org/yizhan/content/pictures/";

    private final Drawing drawing;
    private final Group shapes;
    private final Scale scale = new Scale(1, 1, 0, 0);

    private Picture(Drawing drawing) {
        super(drawing.width(), drawing.height());
        this.drawing = drawing;
        this.shapes = new Group();
        shapes.getChildren().addAll(drawing.shapes());
        shapes.getTransforms().add(scale);
        shapes.setManaged(false);
        getChildren().add(shapes);
        getStyleClass().add("picture");
    }

    /// One of the project's own pictures.
    ///
    /// @param name its file name without `.svg`, such as `book`
    /// @throws UncheckedIOException if there is no such picture
    public static Picture of(String name) {
        try (InputStream in = Picture.class.getResourceAsStream(FOLDER + name + ".svg")) {
            if (in == null) {
                throw new IOException("No picture " + name);
            }
            return new Picture(DrawingReader.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A lesson's picture.
    ///
    /// @throws UncheckedIOException if it is not one that can be drawn; the caller shows the page
    ///     without it
    public static Picture read(InputStream svg) {
        try {
            return new Picture(DrawingReader.read(svg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds style classes, such as a size.
    public Picture styled(String... styles) {
        getStyleClass().addAll(styles);
        return this;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double fit = fit(width, height);
        scale.setX(fit);
        scale.setY(fit);
        shapes.setLayoutX(
                snappedLeftInset() + (width - drawing.width() * fit) / 2 - drawing.x() * fit);
        shapes.setLayoutY(
                snappedTopInset() + (height - drawing.height() * fit) / 2 - drawing.y() * fit);
    }
}
