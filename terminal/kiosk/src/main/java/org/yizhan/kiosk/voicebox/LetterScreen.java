package org.yizhan.kiosk.voicebox;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// An answer is heard, as often as one likes; while there is none, who has it and whom to call.
public final class LetterScreen implements Screen {
    private final Kit kit;
    private final LetterModel model;
    private final StackPane node = new StackPane();

    public LetterScreen(Kit kit, LetterModel model) {
        this.kit = kit;
        this.model = model;
        node.getStyleClass().add("message");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return model.words();
    }

    /// The answer itself is heard.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        model.begin(this::show);
    }

    @Override
    public void hidden() {
        model.end();
        node.getChildren().clear();
    }

    private void show() {
        HBox buttons =
                Print.row(
                        "buttons",
                        choice("letter-again", "again", "screen.again", model::hear),
                        choice("letter-back", "tick", "screen.understood", kit.navigator()::back));
        VBox message =
                Medallion.of(
                        picture(),
                        kit.say(model.isAnswered() ? "voicebox.answer" : "voicebox.asked"),
                        kit.say(model.words()),
                        buttons);
        node.getChildren().setAll(message);
    }

    private String picture() {
        if (!model.isAnswered()) {
            return "clock";
        }
        return model.isSpoken() ? "speaker" : "tick";
    }

    private TapButton choice(String id, String picture, String key, Runnable action) {
        HBox face =
                Print.row(
                        "button-face",
                        Picture.of(picture).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        return kit.button(id, Sentence.of(key), action).looking(face, "wide", "plain");
    }
}
