package org.yizhan.kiosk.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// Five round buttons below whatever is heard: two, the large one that stops and goes on, two more.
/// The word below each is part of it to a finger.
public class RoundControls extends HBox {
    private final Kit kit;
    private final StackPane pausePicture = new StackPane();
    private final Label pauseWord = Print.word("", "control-word");
    private final TapButton pause;

    /// One of the four small ones.
    ///
    /// @param key what it is called
    public record Control(String id, String picture, String key, Runnable action) {}

    /// Nothing of a subclass is called before it is made.
    ///
    /// @param four two for each side
    /// @param pauseOrGoOn what the large one does
    @SuppressWarnings("this-escape")
    public RoundControls(Kit kit, List<Control> four, Runnable pauseOrGoOn) {
        this.kit = kit;
        getStyleClass().add("controls");
        setAlignment(Pos.CENTER);
        pause = kit.button("pause", Sentence.of("screen.pause"), pauseOrGoOn);
        pause.looking(pausePicture, "control", "control-main");
        List<VBox> five = new ArrayList<>(four.stream().map(this::labelled).toList());
        five.add(four.size() / 2, labelled(pause, pauseWord));
        for (VBox control : five) {
            getChildren().add(Print.grow(control));
            control.prefWidthProperty().bind(widthProperty().divide(five.size()));
        }
    }

    /// @param now whether something is heard, so that the large button stops it
    protected final void heard(boolean now) {
        Sentence word = Sentence.of(now ? "screen.pause" : "screen.readOn");
        Picture picture = Picture.of(now ? "pause" : "play").styled("control-main-picture");
        pausePicture.getChildren().setAll(picture);
        pauseWord.setText(kit.say(word));
        pause.setAccessibleText(kit.say(word));
    }

    private VBox labelled(Control control) {
        TapButton button = kit.button(control.id(), Sentence.of(control.key()), control.action());
        button.looking(Picture.of(control.picture()).styled("control-picture"), "control");
        return labelled(button, Print.word(kit.say(control.key()), "control-word"));
    }

    private static VBox labelled(TapButton button, Label word) {
        VBox box = Print.column("labelled", button, word);
        box.setAlignment(Pos.BOTTOM_CENTER);
        word.setOnMousePressed(_ -> button.arm());
        word.setOnMouseReleased(event -> {
            boolean stayed = button.isArmed() && word.contains(event.getX(), event.getY());
            button.disarm();
            if (stayed) {
                button.fire();
            }
        });
        return box;
    }
}
