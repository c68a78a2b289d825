package org.yizhan.kiosk.study;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A photograph as large as its place allows, whole and in its own shape.
final class PhotoView extends Region {
    private final Image image;
    private final ImageView view;

    PhotoView(Image image) {
        this.image = image;
        view = new ImageView(image);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().add(view);
        getStyleClass().add("lesson-drawing");
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double fit = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        double width = image.getWidth() * fit;
        double height = image.getHeight() * fit;
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
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
