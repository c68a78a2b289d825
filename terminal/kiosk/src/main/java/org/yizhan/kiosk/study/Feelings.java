package org.yizhan.kiosk.study;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// What a lesson ends with: three pictures, 听懂了, 再听一遍, 想学别的.
final class Feelings {
    private final Kit kit;

    /// What each of them does.
    interface Actions {
        void understood();

        void again();

        void others();
    }

    Feelings(Kit kit) {
        this.kit = kit;
    }

    /// @param title of the lesson
    Node of(String title, Actions actions) {
        HBox three =
                Print.row(
                        "feelings",
                        feeling("understood", "tick", "study.feel.understood", actions::understood),
                        feeling("again", "again", "study.feel.again", actions::again),
                        feeling("others", "book", "study.feel.others", actions::others));
        VBox all =
                Print.column(
                        "statement",
                        Print.line(title, "statement-title"),
                        Print.line(kit.say("study.finished"), "statement-text"),
                        three);
        all.setAlignment(Pos.CENTER);
        return all;
    }

    private TapButton feeling(String id, String picture, String key, Runnable action) {
        VBox face =
                Print.column(
                        "feeling-face",
                        Print.stack("feeling-disc", Picture.of(picture).styled("feeling-picture")),
                        Print.word(kit.say(key), "feeling-word"));
        face.setAlignment(Pos.CENTER);
        return kit.button("feel-" + id, Sentence.of(key), action)
                .looking(face, "feeling", "feel-" + id);
    }
}
