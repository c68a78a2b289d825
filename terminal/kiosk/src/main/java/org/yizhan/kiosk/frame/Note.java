package org.yizhan.kiosk.frame;

import javafx.scene.Node;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.pictures.Picture;

/// A small word between home and help: a hint, or who says so.
public final class Note {
    private Note() {}

    /// @param picture the name of one of the project's pictures
    public static Node of(String picture, String text) {
        return Print.row(
                "note", Picture.of(picture).styled("note-picture"), Print.line(text, "note-word"));
    }
}
