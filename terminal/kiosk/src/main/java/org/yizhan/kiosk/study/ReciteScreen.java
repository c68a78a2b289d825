package org.yizhan.kiosk.study;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.recording.LevelBars;
import org.yizhan.kiosk.recording.RecordingModel;

/// One sentence in large print, one large button to record it, and then: hear it, once more, keep
/// it.
public final class ReciteScreen implements Screen {
    private final Kit kit;
    private final ReciteModel model;
    private final LevelBars bars;
    private final StackPane node = new StackPane();
    private final InvalidationListener changed = _ -> show();

    public ReciteScreen(Kit kit, ReciteModel model) {
        this.kit = kit;
        this.model = model;
        bars = new LevelBars(kit, model.recording());
        node.getStyleClass().addAll("speak", "study");
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(model.finished() ? "study.recite.done" : "study.recite.purpose");
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(Note.of("book", model.lesson().title()));
    }

    @Override
    public void shown() {
        model.line().addListener(changed);
        model.recording().state().addListener(changed);
        bars.shown();
    }

    @Override
    public void hidden() {
        model.line().removeListener(changed);
        model.recording().state().removeListener(changed);
        bars.hidden();
        model.end();
    }

    private void show() {
        node.getChildren().setAll(model.finished() ? done() : page());
    }

    private Node done() {
        VBox message =
                Medallion.of(
                        "tick",
                        model.lesson().title(),
                        kit.say("study.recite.done"),
                        Finished.way(
                                kit,
                                "recite-back",
                                "tick",
                                "study.recite.back",
                                kit.navigator()::back));
        message.getStyleClass().add("checkin");
        return message;
    }

    private Node page() {
        RecordingModel.State state = model.recording().state().get();
        if (state == RecordingModel.State.BROKEN) {
            return Medallion.of(
                    "muted", kit.say("voicebox.brokenTitle"), kit.say("voicebox.broken"));
        }
        VBox text =
                Print.column(
                        "recite-text",
                        Print.row(
                                "lesson-head",
                                Print.word(kit.say(model.place()), "lesson-place"),
                                Print.gap(),
                                Print.line(kit.say(hint(state)), "lesson-place")),
                        Print.grow(Print.stack("recite-sheet", line())));
        VBox tools = Print.column("speak-tools", bars, tools(state), ways());
        tools.setAlignment(Pos.CENTER);
        return kit.glass().portrait()
                ? Print.column("speak-page", Print.grow(text), tools)
                : Print.row("speak-middle", Print.grow(text), tools);
    }

    private Node line() {
        String text = model.sentence();
        return Print.line(text, "caption", ClipView.size(text));
    }

    private String hint(RecordingModel.State state) {
        return switch (state) {
            case SILENT -> "voicebox.silentTitle";
            case RECORDING, ENDING -> "voicebox.recording";
            default -> model.isKept() ? "study.recite.kept" : "study.recite.aloud";
        };
    }

    private Node tools(RecordingModel.State state) {
        return switch (state) {
            case RECORDING, ENDING ->
                    button("recite-stop", "stop", "voicebox.stop", model.recording()::stop, "loud");
            case RECORDED, PLAYING -> recorded(state == RecordingModel.State.PLAYING);
            default ->
                    button(
                            "recite-start",
                            "microphone",
                            "study.recite.start",
                            model.recording()::start,
                            "loud");
        };
    }

    private Node recorded(boolean playing) {
        String hear = playing ? "voicebox.hearStop" : "voicebox.hear";
        HBox pair =
                Print.row(
                        "speak-pair",
                        button(
                                "recite-listen",
                                playing ? "pause" : "play",
                                hear,
                                model.recording()::listen,
                                "plain"),
                        button(
                                "recite-again",
                                "again",
                                "voicebox.again",
                                model.recording()::start,
                                "plain"));
        VBox tools =
                Print.column(
                        "speak-tools",
                        pair,
                        button("recite-keep", "tick", "study.recite.keep", model::keep, "loud"));
        tools.setAlignment(Pos.CENTER);
        return tools;
    }

    /// To the sentence before and the one after; while somebody speaks there is only one button.
    private Node ways() {
        RecordingModel.State state = model.recording().state().get();
        boolean busy =
                state == RecordingModel.State.RECORDING || state == RecordingModel.State.ENDING;
        HBox ways =
                Print.row(
                        "speak-pair",
                        button(
                                "recite-previous",
                                "previous",
                                "screen.previous",
                                model::previous,
                                "plain"),
                        button("recite-next", "next", "screen.next", model::next, "plain"));
        ways.setVisible(!busy);
        return ways;
    }

    private TapButton button(String id, String picture, String key, Runnable action, String look) {
        HBox face =
                Print.row(
                        "button-face",
                        Picture.of(picture).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        return kit.button(id, Sentence.of(key), action).looking(face, "wide", look);
    }
}
