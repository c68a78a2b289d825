package org.yizhan.kiosk.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.pictures.Picture;

/// A message that fills a screen: a picture in a disc, a few large words, a sentence.
public final class Medallion {
    private Medallion() {}

    /// @param picture the name of one of the project's pictures
    /// @param below what follows the sentence, such as a button
    public static VBox of(String picture, String title, String text, Node... below) {
        VBox message =
                Print.column(
                        "statement",
                        Print.stack("medallion", Picture.of(picture).styled("medallion-picture")),
                        Print.line(title, "statement-title"),
                        Print.line(text, "statement-text"));
        message.setAlignment(Pos.CENTER);
        message.getChildren().addAll(below);
        return message;
    }
}
