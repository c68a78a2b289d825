package org.yizhan.kiosk.frame;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.yizhan.kiosk.pictures.Fitted;

/// A photograph on white card, as one puts it into an album: as large as its place allows, whole and
/// in its own shape.
public final class MountedPhoto extends Fitted {
    private final Image image;
    private final ImageView view;
    private final Region mount = new Region();

    public MountedPhoto(Image image) {
        super(image.getWidth(), image.getHeight());
        this.image = image;
        view = new ImageView(image);
        view.setSmooth(true);
        view.setManaged(false);
        mount.setManaged(false);
        mount.getStyleClass().add("photo-mount");
        getStyleClass().add("mounted-photo");
        getChildren().addAll(mount, view);
    }

    /// The padding of this region is the card that stands out around the photograph.
    @Override
    protected void layoutChildren() {
        double border = snappedTopInset();
        double fit = fit(getWidth() - 2 * border, getHeight() - 2 * border);
        double width = image.getWidth() * fit;
        double height = image.getHeight() * fit;
        double x = (getWidth() - width) / 2;
        double y = (getHeight() - height) / 2;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(x, y);
        mount.resizeRelocate(x - border, y - border, width + 2 * border, height + 2 * border);
    }
}
