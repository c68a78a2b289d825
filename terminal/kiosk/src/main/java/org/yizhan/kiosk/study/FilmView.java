package org.yizhan.kiosk.study;

import java.nio.IntBuffer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yizhan.content.clips.ClipPictures.Picture;

/// A film as large as its place allows, whole and in its own shape.
public final class FilmView extends Region {
    private final ClipModel model;
    private final ImageView view = new ImageView();
    private final ChangeListener<Number> moved = (_, _, now) -> at(now.intValue());
    private @Nullable PixelBuffer<IntBuffer> pixels;
    private @Nullable FilmReel reel;
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper(-1);

    FilmView(ClipModel model) {
        this.model = model;
        setId("film");
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().add(view);
        getStyleClass().add("film");
        setMouseTransparent(true);
    }

    /// When the picture that is drawn stands in the film, in milliseconds; -1 before the first.
    public ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Paired with [#close()].
    void open() {
        FilmReel rolling = new FilmReel(model.source(), this::come);
        reel = rolling;
        model.position().addListener(moved);
        rolling.at(model.position().get());
        rolling.start();
    }

    void close() {
        model.position().removeListener(moved);
        FilmReel rolling = reel;
        reel = null;
        if (rolling != null) {
            rolling.close();
        }
    }

    private void at(int millis) {
        FilmReel rolling = reel;
        if (rolling != null) {
            rolling.at(millis);
        }
    }

    private void come(Picture picture) {
        Platform.runLater(() -> draw(picture));
    }

    private void draw(Picture picture) {
        PixelBuffer<IntBuffer> now = pixels;
        if (now == null || now.getWidth() != picture.width()) {
            now =
                    new PixelBuffer<>(
                            picture.width(),
                            picture.height(),
                            IntBuffer.allocate(picture.width() * picture.height()),
                            PixelFormat.getIntArgbPreInstance());
            pixels = now;
            view.setImage(new WritableImage(now));
            requestLayout();
        }
        now.getBuffer().put(0, picture.argb());
        now.updateBuffer(_ -> null);
        shown.set(picture.millis());
        FilmReel rolling = reel;
        if (rolling != null) {
            rolling.giveBack(picture);
        }
    }

    @Override
    protected void layoutChildren() {
        PixelBuffer<IntBuffer> now = pixels;
        if (now == null) {
            return;
        }
        double fit = Math.min(getWidth() / now.getWidth(), getHeight() / now.getHeight());
        double width = now.getWidth() * fit;
        double height = now.getHeight() * fit;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
