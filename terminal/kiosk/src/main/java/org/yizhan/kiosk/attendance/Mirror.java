package org.yizhan.kiosk.attendance;

import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.pictures.Picture;

/// What the camera sees, the way a mirror shows it, with a frame where the card belongs and an
/// arrow to the camera above.
public final class Mirror extends Region {
    private final ImageView view = new ImageView();
    private final StackPane target =
            Print.stack("mirror-target", Picture.of("up").styled("mirror-arrow"));
    private final Rectangle clip = new Rectangle();
    private @Nullable WritableImage image;

    public Mirror() {
        getStyleClass().add("mirror");
        view.setScaleX(-1);
        view.setPreserveRatio(true);
        view.setManaged(false);
        getChildren().addAll(view, target);
        setClip(clip);
    }

    /// Shows a picture; without one, only the frame for the card.
    public void show(Optional<Glimpse> glimpse) {
        glimpse.ifPresent(this::draw);
        view.setVisible(glimpse.isPresent());
    }

    private void draw(Glimpse seen) {
        WritableImage target = image;
        if (target == null
                || target.getWidth() != seen.width()
                || target.getHeight() != seen.height()) {
            target = new WritableImage(seen.width(), seen.height());
            image = target;
            view.setImage(target);
            requestLayout();
        }
        target.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        seen.width(),
                        seen.height(),
                        PixelFormat.getIntArgbPreInstance(),
                        seen.argb(),
                        0,
                        seen.width());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        clip.setWidth(width);
        clip.setHeight(height);
        clip.setArcWidth(height * 0.14);
        clip.setArcHeight(height * 0.14);
        WritableImage shown = image;
        if (shown != null) {
            double fill = Math.max(width / shown.getWidth(), height / shown.getHeight());
            view.setFitWidth(shown.getWidth() * fill);
            view.setLayoutX((width - shown.getWidth() * fill) / 2);
            view.setLayoutY((height - shown.getHeight() * fill) / 2);
        }
        double side = Math.min(width, height) * 0.82;
        target.resizeRelocate((width - side) / 2, (height - side) / 2, side, side);
    }
}
