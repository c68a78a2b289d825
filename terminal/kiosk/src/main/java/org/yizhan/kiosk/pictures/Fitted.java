package org.yizhan.kiosk.pictures;

import javafx.scene.layout.Region;

/// Shows something that has a size and a shape of its own: it would like that size, takes whatever
/// room there is, and may be shrunk to nothing. It is looked at, never touched.
public abstract class Fitted extends Region {
    private final double ownWidth;
    private final double ownHeight;

    /// @param ownWidth of what is shown, in its own units
    protected Fitted(double ownWidth, double ownHeight) {
        this.ownWidth = ownWidth;
        this.ownHeight = ownHeight;
        setMouseTransparent(true);
    }

    /// How many times its own size it can be shown within this room, whole and in its own shape.
    protected final double fit(double width, double height) {
        return Math.min(width / ownWidth, height / ownHeight);
    }

    @Override
    protected final double computePrefWidth(double height) {
        return ownWidth;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return ownHeight;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return 0;
    }
}
