package org.yizhan.kiosk.frame;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.Unbroken;
import org.yizhan.kiosk.pictures.Picture;

/// What is seen on a large choice: a picture, and words below it.
public final class TileFace {
    private TileFace() {}

    /// @param picture the name of one of the project's pictures
    public static VBox of(String picture, String words) {
        VBox face =
                Print.column(
                        "tile-face",
                        Print.grow(Picture.of(picture).styled("tile-picture")),
                        new Unbroken(words, "tile-word"));
        face.setAlignment(Pos.CENTER);
        return face;
    }
}
