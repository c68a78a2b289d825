package org.yizhan.kiosk.frame;

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
import org.yizhan.kiosk.voice.Reading;
import org.yizhan.kiosk.voice.Reading.State;

/// The five buttons below everything that is read aloud: before, slower, stop or go on, again,
/// after.
public final class ReadingControls extends HBox {
    private final Kit kit;
    private final StackPane pausePicture = new StackPane();
    private final Label pauseWord = Print.word("", "control-word");
    private final TapButton pause;

    public ReadingControls(Kit kit, Reading reading) {
        this.kit = kit;
        getStyleClass().add("controls");
        setAlignment(Pos.CENTER);
        pause = kit.button("pause", Sentence.of("screen.pause"), reading::pauseOrGoOn);
        pause.looking(pausePicture, "control", "control-main");
        List<VBox> five =
                List.of(
                        control("previous", "previous", "screen.previous", reading::previous),
                        control("slower", "turtle", "screen.slow", reading::slower),
                        labelled(pause, pauseWord),
                        control("again", "again", "screen.again", reading::again),
                        control("next", "next", "screen.next", reading::next));
        for (VBox control : five) {
            getChildren().add(Print.grow(control));
            control.prefWidthProperty().bind(widthProperty().divide(five.size()));
        }
        show(reading.state().get());
        reading.state().addListener((_, _, now) -> show(now));
    }

    private void show(State state) {
        boolean reading = state == State.READING;
        Sentence word = Sentence.of(reading ? "screen.pause" : "screen.readOn");
        Picture picture = Picture.of(reading ? "pause" : "play").styled("control-main-picture");
        pausePicture.getChildren().setAll(picture);
        pauseWord.setText(kit.say(word));
        pause.setAccessibleText(kit.say(word));
    }

    private VBox control(String id, String picture, String key, Runnable action) {
        TapButton button = kit.button(id, Sentence.of(key), action);
        button.looking(Picture.of(picture).styled("control-picture"), "control");
        return labelled(button, Print.word(kit.say(key), "control-word"));
    }

    private static VBox labelled(TapButton button, Label word) {
        VBox box = Print.column("labelled", button, word);
        box.setAlignment(Pos.BOTTOM_CENTER);
        return box;
    }
}
