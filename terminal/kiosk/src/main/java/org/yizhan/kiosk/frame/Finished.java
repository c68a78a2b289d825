package org.yizhan.kiosk.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// Ways on from where something has come to its end: a picture and a few words each.
public final class Finished {
    private Finished() {}

    /// The ways beside each other, or below each other on an upright glass.
    public static Node ways(Kit kit, Node... ways) {
        if (!kit.glass().portrait()) {
            return Print.row("buttons", ways);
        }
        Pane column = Print.column("buttons", ways);
        return column;
    }

    /// @param key of its words
    public static TapButton way(Kit kit, String id, String picture, String key, Runnable action) {
        HBox face =
                Print.row(
                        "button-face",
                        Picture.of(picture).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        face.setAlignment(Pos.CENTER);
        return kit.button(id, Sentence.of(key), action).looking(face, "wide", "plain");
    }
}
