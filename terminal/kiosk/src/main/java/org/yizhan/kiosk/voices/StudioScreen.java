package org.yizhan.kiosk.voices;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.recording.LevelBars;
import org.yizhan.kiosk.recording.RecordingModel;

/// One text large, one round button to speak it, and the way to the next.
final class StudioScreen implements Screen {
    private static final int SHORT = 12;
    private static final int LONG = 30;
    private static final int LONGEST = 60;

    private final Kit kit;
    private final StudioModel model;
    private final LevelBars bars;
    private final StackPane node = Print.stack("speak");
    private final InvalidationListener changed = _ -> refresh();
    private RecordingModel.State before = RecordingModel.State.READY;

    StudioScreen(Kit kit, StudioModel model) {
        this.kit = kit;
        this.model = model;
        bars = new LevelBars(kit, model.recording());
        node.getStyleClass().addAll("message", "studio");
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return switch (model.stage().get()) {
            case TEXT, KEEPING -> asked();
            case TROUBLE -> Sentence.of("voices.notKept");
            case DONE -> Sentence.of("voices.done", "count", model.kept());
        };
    }

    private Sentence asked() {
        return switch (model.recording().state().get()) {
            case READY -> Sentence.of("voices.speak");
            case RECORDING, ENDING -> Sentence.of("voices.speaking");
            case RECORDED, PLAYING -> Sentence.of("voices.listen");
            case SILENT -> Sentence.of("voicebox.silent");
            case BROKEN -> Sentence.of("voicebox.broken");
        };
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        model.stage().addListener(changed);
        model.at().addListener(changed);
        model.recording().state().addListener(changed);
        bars.shown();
        model.begin();
        refresh();
    }

    @Override
    public void hidden() {
        model.stage().removeListener(changed);
        model.at().removeListener(changed);
        model.recording().state().removeListener(changed);
        bars.hidden();
        model.end();
    }

    private void refresh() {
        node.getChildren()
                .setAll(
                        switch (model.stage().get()) {
                            case TEXT, KEEPING -> page();
                            case TROUBLE -> trouble();
                            case DONE -> done();
                        });
        hearOnce();
    }

    /// What was spoken is heard as soon as it is trimmed and level.
    private void hearOnce() {
        RecordingModel.State now = model.recording().state().get();
        boolean fresh =
                before == RecordingModel.State.ENDING && now == RecordingModel.State.RECORDED;
        before = now;
        if (fresh) {
            model.recording().listen();
        }
    }

    private Node page() {
        VBox head =
                Print.column(
                        "speak-head",
                        Print.line(
                                kit.say(
                                        Sentence.of(
                                                model.isRecorded()
                                                        ? "voices.placeAgain"
                                                        : "voices.place",
                                                "number",
                                                model.at().get() + 1,
                                                "count",
                                                model.count())),
                                "speak-text"),
                        Print.line(kit.say(asked()), "studio-asked"));
        Node sheet = Print.stack("studio-sheet", Print.line(model.text(), size(model.text())));
        HBox ways = Print.row("studio-ways", ways());
        ways.setAlignment(Pos.CENTER);
        if (kit.glass().portrait()) {
            return Print.column("speak-page", head, Print.grow(sheet), bars, round(), ways);
        }
        VBox left = Print.column("speak-page", Print.grow(sheet), bars);
        HBox middle = Print.row("speak-middle", Print.grow(left), round());
        return Print.column("speak-page", head, Print.grow(middle), ways);
    }

    private static String size(String text) {
        if (text.length() > LONG) {
            return text.length() > LONGEST ? "studio-longest" : "studio-long";
        }
        return text.length() > SHORT ? "studio-middle" : "studio-text";
    }

    private Node round() {
        return switch (model.recording().state().get()) {
            case RECORDING, ENDING ->
                    round("studio-stop", "stop", "voices.stop", model.recording()::stop);
            case RECORDED, PLAYING -> round("studio-keep", "tick", "voices.keep", model::keep);
            case READY, SILENT, BROKEN ->
                    round("studio-start", "microphone", "voices.start", model.recording()::start);
        };
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

    private Node[] ways() {
        boolean spoken =
                model.recording().state().get() == RecordingModel.State.RECORDED
                        || model.recording().state().get() == RecordingModel.State.PLAYING;
        Node first =
                spoken
                        ? small("studio-again", "microphone", "voices.again", this::again)
                        : small("studio-hear", "speaker", "voices.hear", model::say);
        Node second =
                spoken
                        ? small("studio-listen", "play", "voices.mine", model.recording()::listen)
                        : small("studio-previous", "previous", "voices.previous", model::previous);
        return new Node[] {first, second, small("studio-next", "next", "voices.next", model::next)};
    }

    private void again() {
        model.recording().start();
    }

    private TapButton small(String id, String picture, String key, Runnable action) {
        VBox face =
                Print.column(
                        "help-face",
                        Picture.of(picture).styled("help-picture"),
                        Print.word(kit.say(key), "help-word"));
        face.setAlignment(Pos.CENTER);
        return kit.button(id, Sentence.of(key), action).looking(face, "help-choice");
    }

    private Node trouble() {
        return message(
                "microphone",
                "voices.notKept",
                Finished.way(kit, "studio-next", "next", "voices.next", model::next));
    }

    private Node done() {
        VBox message =
                Medallion.of(
                        "tick",
                        kit.say("voices.doneTitle"),
                        kit.say(Sentence.of("voices.done", "count", model.kept())),
                        Finished.way(
                                kit,
                                "studio-back",
                                "previous",
                                "voices.back",
                                kit.navigator()::back));
        message.getStyleClass().add("message");
        return message;
    }

    private Node message(String picture, String key, Node below) {
        VBox message = Medallion.of(picture, kit.say("voicebox.notKeptTitle"), kit.say(key), below);
        message.getStyleClass().add("message");
        return message;
    }
}
