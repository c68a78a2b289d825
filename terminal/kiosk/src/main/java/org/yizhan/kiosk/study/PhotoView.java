package org.yizhan.kiosk.study;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.yizhan.kiosk.pictures.Fitted;

/// A photograph as large as its place allows, whole and in its own shape.
final class PhotoView extends Fitted {
    private final Image image;
    private final ImageView view;

    PhotoView(Image image) {
        super(image.getWidth(), image.getHeight());
        this.image = image;
        view = new ImageView(image);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().add(view);
        getStyleClass().add("lesson-drawing");
    }

    @Override
    protected void layoutChildren() {
        double fit = fit(getWidth(), getHeight());
        double width = image.getWidth() * fit;
        double height = image.getHeight() * fit;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }
}
