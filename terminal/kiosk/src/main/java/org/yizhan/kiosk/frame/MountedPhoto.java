package org.yizhan.kiosk.frame;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A photograph on white card, as one puts it into an album: as large as its place allows, whole and
/// in its own shape.
public final class MountedPhoto extends Region {
    private final Image image;
    private final ImageView view;
    private final Region mount = new Region();

    public MountedPhoto(Image image) {
        this.image = image;
        view = new ImageView(image);
        view.setSmooth(true);
        view.setManaged(false);
        mount.setManaged(false);
        mount.getStyleClass().add("photo-mount");
        getStyleClass().add("mounted-photo");
        getChildren().addAll(mount, view);
        setMouseTransparent(true);
    }

    /// The padding of this region is the card that stands out around the photograph.
    @Override
    protected void layoutChildren() {
        double border = snappedTopInset();
        double fit =
                Math.min(
                        (getWidth() - 2 * border) / image.getWidth(),
                        (getHeight() - 2 * border) / image.getHeight());
        double width = image.getWidth() * fit;
        double height = image.getHeight() * fit;
        double x = (getWidth() - width) / 2;
        double y = (getHeight() - height) / 2;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(x, y);
        mount.resizeRelocate(x - border, y - border, width + 2 * border, height + 2 * border);
    }

    @Override
    protected double computePrefWidth(double height) {
        return image.getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return image.getHeight();
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
