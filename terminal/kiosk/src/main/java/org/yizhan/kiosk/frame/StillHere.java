package org.yizhan.kiosk.frame;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// The question before a time-out: spoken, and answered by one tap anywhere on it.
public final class StillHere {
    /// What is asked aloud.
    public static final Sentence QUESTION = Sentence.of("screen.stillHere");

    private StillHere() {}

    /// @param stay what happens when the person is still here
    public static Node of(Kit kit, Runnable stay) {
        VBox face =
                Print.column(
                        "panel",
                        Picture.of("hand").styled("still-here-picture"),
                        Print.line(kit.say(QUESTION), "panel-title"),
                        Print.stack(
                                "wide-face", Print.word(kit.say("screen.goOn"), "button-word")));
        face.setAlignment(Pos.CENTER);
        return kit.button("still-here", QUESTION, stay).looking(face, "bare");
    }
}
