package org.yizhan.kiosk.errands;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.recording.LevelBars;

/// One large button to begin and to end, how loud it is, and then: hear it, say it again, send it.
final class MicrophonePanel {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Kit kit;
    private final SpeakModel model;
    private final LevelBars bars;

    MicrophonePanel(Kit kit, SpeakModel model) {
        this.kit = kit;
        this.model = model;
        bars = new LevelBars(kit, model.recording());
    }

    void shown() {
        bars.shown();
    }

    void hidden() {
        bars.hidden();
    }

    Sentence purpose() {
        return switch (model.recording().state().get()) {
            case READY -> model.errand().invitation();
            case RECORDING, ENDING -> Sentence.of("voicebox.recordingText");
            case RECORDED, PLAYING -> Sentence.of("voicebox.recordedText");
            case SILENT -> Sentence.of("voicebox.silent");
            case BROKEN -> Sentence.of("voicebox.broken");
        };
    }

    Node node() {
        return switch (model.recording().state().get()) {
            case READY -> page(model.errand().title(), start("voicebox.start"));
            case RECORDING, ENDING -> page(Sentence.of("voicebox.recording"), stop());
            case RECORDED, PLAYING -> page(Sentence.of("voicebox.recorded"), finished());
            case SILENT -> page(Sentence.of("voicebox.silentTitle"), start("voicebox.again"));
            case BROKEN -> broken();
        };
    }

    private Node page(Sentence title, Node tools) {
        VBox head =
                Print.column(
                        "speak-head",
                        Print.line(kit.say(title), "screen-title"),
                        Print.line(kit.say(purpose()), "speak-text"));
        Region level = Print.grow(bars);
        Pane whom = audiences();
        if (kit.glass().portrait()) {
            return Print.column("speak-page", head, level, tools, whom);
        }
        HBox middle = Print.row("speak-middle", level, tools);
        return Print.column("speak-page", head, Print.grow(middle), whom);
    }

    private Node start(String key) {
        return round("speak-start", "microphone", key, model.recording()::start);
    }

    private Node stop() {
        return round("speak-stop", "stop", "voicebox.stop", model.recording()::stop);
    }

    private Node round(String id, String picture, String key, Runnable action) {
        TapButton button =
                kit.button(id, Sentence.of(key), action)
                        .looking(
                                Picture.of(picture).styled("speak-picture"),
                                "speak-button",
                                "loud");
        VBox labelled =
                Print.column(
                        "speak-tools",
                        Print.stack("speak-ring", button),
                        Print.word(kit.say(key), "speak-word"));
        labelled.setAlignment(Pos.CENTER);
        return labelled;
    }

    private Node finished() {
        boolean playing =
                model.recording().state().get()
                        == org.yizhan.kiosk.recording.RecordingModel.State.PLAYING;
        String hear = playing ? "voicebox.hearStop" : "voicebox.hear";
        VBox tools =
                Print.column(
                        "speak-tools",
                        Print.row(
                                "speak-pair",
                                small(
                                        "speak-listen",
                                        playing ? "pause" : "play",
                                        hear,
                                        model.recording()::listen),
                                small(
                                        "speak-again",
                                        "again",
                                        "voicebox.again",
                                        model.recording()::start)),
                        send());
        tools.setAlignment(Pos.CENTER);
        return tools;
    }

    private TapButton small(String id, String picture, String key, Runnable action) {
        HBox face =
                Print.row(
                        "button-face",
                        Picture.of(picture).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        return kit.button(id, Sentence.of(key), action).looking(face, "wide", "plain");
    }

    private TapButton send() {
        HBox face =
                Print.row(
                        "button-face",
                        Picture.of("tick").styled("button-picture"),
                        Print.word(kit.say("voicebox.send"), "button-word"));
        return kit.button("speak-send", Sentence.of("voicebox.send"), model::send)
                .looking(face, "wide", "loud", "speak-send");
    }

    /// Whom it is for, where there is a choice.
    private Pane audiences() {
        HBox both = Print.row("speak-audiences");
        boolean choice = model.township().get();
        both.setVisible(choice);
        both.setManaged(choice);
        if (choice) {
            both.getChildren().add(audience(Audience.VILLAGE, "house", "voicebox.village"));
            both.getChildren().add(audience(Audience.TOWNSHIP, "door", "voicebox.township"));
        }
        return both;
    }

    private Node audience(Audience to, String picture, String key) {
        String hint = to == Audience.VILLAGE ? "voicebox.villageHint" : "voicebox.townshipHint";
        HBox face =
                Print.row(
                        "speak-audience-face",
                        Picture.of(picture).styled("speak-audience-picture"),
                        Print.column(
                                "row-words",
                                Print.line(kit.say(key), "speak-audience-word"),
                                Print.line(kit.say(hint), "row-text")));
        TapButton button =
                kit.button(
                                "speak-to-" + to.name().toLowerCase(java.util.Locale.ROOT),
                                Sentence.of(key),
                                () -> model.to(to))
                        .looking(face, "speak-audience");
        button.pseudoClassStateChanged(CHOSEN, model.audience().get() == to);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, javafx.scene.layout.Priority.ALWAYS);
        return button;
    }

    private Node broken() {
        VBox message =
                Medallion.of("muted", kit.say("voicebox.brokenTitle"), kit.say("voicebox.broken"));
        message.getStyleClass().add(model.errand().colour());
        return message;
    }
}
