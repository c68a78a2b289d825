package org.yizhan.kiosk.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.StaffCorner;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.voice.SpokenText;
import org.yizhan.kiosk.voice.Voice.Ending;
import org.yizhan.kiosk.voice.Voice.Listener;

/// Help: says again what the screen is for, character by character, and offers a larger, louder,
/// slower or other voice, and the staff's corner.
public final class HelpPanel {
    private final Kit kit;
    private final Actions actions;
    private final SpokenText words;
    private final Sentence purpose;

    public HelpPanel(Kit kit, Screen screen, Actions actions) {
        this.kit = kit;
        this.actions = actions;
        this.purpose = screen.purpose();
        this.words = new SpokenText(kit.say(purpose), "help-words");
    }

    /// The panel; say it with [#speak()] once it is seen.
    public Node node() {
        VBox panel =
                Print.column(
                        "panel",
                        Print.line(kit.say("screen.helpTitle"), "panel-title"),
                        words,
                        choices(),
                        close());
        panel.setId("help-panel");
        panel.setAlignment(Pos.TOP_CENTER);
        return panel;
    }

    /// Says what the screen is for, lighting every character.
    public void speak() {
        kit.narrator().say(purpose, new Lights());
    }

    private Node choices() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-choices");
        List<TapButton> buttons =
                List.of(
                        choice("larger", "larger", "screen.larger", actions::larger),
                        choice("louder", "louder", "screen.louder", this::louder),
                        choice("slower", "turtle", "screen.slower", this::slower),
                        choice("language", "language", "screen.otherLanguage", this::language),
                        choice("contrast", "contrast", "screen.contrast", actions::contrast),
                        choice("staff", "key", "screen.staff", this::staff));
        for (int i = 0; i < buttons.size(); i++) {
            grid.add(buttons.get(i), i % 3, i / 3);
        }
        grid.setAlignment(Pos.CENTER);
        return grid;
    }

    private TapButton choice(String id, String picture, String key, Runnable action) {
        VBox face =
                Print.column(
                        "help-face",
                        Picture.of(picture).styled("help-picture"),
                        Print.word(kit.say(key), "help-word"));
        face.setAlignment(Pos.CENTER);
        return kit.button("help-" + id, Sentence.of(key), action).looking(face, "help-choice");
    }

    private Node close() {
        return kit.button("help-close", Sentence.of("screen.understood"), actions::close)
                .looking(Print.word(kit.say("screen.understood"), "button-word"), "wide", "loud");
    }

    private void louder() {
        kit.narrator().louder();
        speak();
    }

    private void slower() {
        kit.narrator().slower();
        speak();
    }

    private void language() {
        Language other = kit.narrator().language() == Language.ZH_CN ? Language.EN : Language.ZH_CN;
        actions.language(other);
    }

    private void staff() {
        actions.close();
        kit.navigator().go(new StaffCorner());
    }

    /// What the panel may do to the window it lies on.
    public interface Actions {
        /// Takes the panel away.
        void close();

        /// The next larger writing.
        void larger();

        /// Black and white, or back to colours.
        void contrast();

        /// Speaks and writes another language.
        void language(Language language);
    }

    private final class Lights implements Listener {
        @Override
        public void mark(int character) {
            words.mark(character);
        }

        @Override
        public void finished(Ending ending) {
            words.mark(-1);
        }
    }
}
