package org.yizhan.kiosk.errands;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.cards.CardPanel;
import org.yizhan.kiosk.errands.SpeakModel.Stage;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.recording.RecordingModel;

/// Somebody speaks, hears it again, says who they are or do not, and is told that it is kept.
public final class SpeakScreen implements Screen {
    private final Kit kit;
    private final SpeakModel model;
    private final MicrophonePanel microphone;
    private final CardPanel card;
    private final StackPane node = new StackPane();
    private final StackPane note = new StackPane();
    private final InvalidationListener changed = _ -> refresh();

    public SpeakScreen(Kit kit, SpeakModel model) {
        this.kit = kit;
        this.model = model;
        microphone = new MicrophonePanel(kit, model);
        card = new CardPanel(kit, model.card());
        node.getStyleClass().addAll("speak", model.errand().colour());
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return switch (model.stage().get()) {
            case SPEAK, KEEPING -> microphone.purpose();
            case WHO -> model.cardAskedFor().orElse(Sentence.of("voicebox.who"));
            case TROUBLE -> Sentence.of("voicebox.notKept");
            case KEPT -> model.thanks();
            case DROPPED -> Sentence.of("voicebox.dropped");
        };
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(note);
    }

    @Override
    public void shown() {
        model.stage().addListener(changed);
        model.audience().addListener(changed);
        model.township().addListener(changed);
        model.recording().state().addListener(changed);
        model.card().camera().addListener(changed);
        microphone.shown();
        card.shown();
        model.begin();
        refresh();
    }

    @Override
    public void hidden() {
        model.stage().removeListener(changed);
        model.audience().removeListener(changed);
        model.township().removeListener(changed);
        model.recording().state().removeListener(changed);
        model.card().camera().removeListener(changed);
        microphone.hidden();
        card.hidden();
        model.end();
    }

    private void refresh() {
        Stage stage = model.stage().get();
        node.getChildren()
                .setAll(
                        switch (stage) {
                            case SPEAK, KEEPING -> microphone.node();
                            case WHO -> who();
                            case TROUBLE -> trouble();
                            case KEPT -> kept();
                            case DROPPED -> dropped();
                        });
        boolean leaving =
                stage == Stage.WHO
                        || stage == Stage.TROUBLE
                        || stage == Stage.SPEAK && isBegun(model.recording().state().get());
        note.getChildren().clear();
        if (leaving) {
            note.getChildren().add(leave());
        } else if (stage == Stage.SPEAK) {
            model.errand().aside().ifPresent(aside -> note.getChildren().add(aside(aside)));
        }
    }

    private static boolean isBegun(RecordingModel.State state) {
        return state == RecordingModel.State.RECORDING
                || state == RecordingModel.State.RECORDED
                || state == RecordingModel.State.PLAYING;
    }

    private Node aside(Errand.Aside aside) {
        return kit.button(aside.id(), aside.said(), aside.destination())
                .looking(Note.of(aside.picture(), kit.say(aside.said())), "bare");
    }

    private Node leave() {
        return kit.button("speak-drop", Sentence.of("voicebox.drop"), model::drop)
                .looking(Print.word(kit.say("voicebox.drop"), "note-word"), "speak-drop");
    }

    private Node who() {
        boolean must = model.cardAskedFor().isPresent();
        VBox words =
                Print.column(
                        "speak-head",
                        Print.line(
                                kit.say(must ? "voicebox.cardTitle" : "voicebox.whoTitle"),
                                "screen-title"),
                        Print.line(
                                kit.say(
                                        model.cardAskedFor()
                                                .orElse(Sentence.of("voicebox.whoHold"))),
                                "speak-text"));
        if (must) {
            return Print.column("speak-who", words, Print.grow(card));
        }
        TapButton nameless =
                kit.button("speak-nameless", Sentence.of("voicebox.nameless"), model::nameless)
                        .looking(
                                Print.column(
                                        "speak-nameless",
                                        Print.word(kit.say("voicebox.nameless"), "button-word"),
                                        Print.line(kit.say("voicebox.namelessHint"), "row-text")),
                                "row-choice",
                                "speak-namelessly");
        if (!kit.glass().portrait()) {
            return Print.column(
                    "speak-who",
                    words,
                    Print.grow(Print.row("speak-middle", Print.grow(card), nameless)));
        }
        nameless.setMaxWidth(Double.MAX_VALUE);
        return Print.column("speak-who", words, Print.grow(card), nameless);
    }

    private Node trouble() {
        return message(
                "microphone",
                "voicebox.notKeptTitle",
                Sentence.of("voicebox.notKept"),
                button("speak-retry", "voicebox.retry", model::keep));
    }

    private Node kept() {
        return message(
                "tick",
                "voicebox.keptTitle",
                model.thanks(),
                button("speak-home", "voicebox.toHome", kit.navigator()::home));
    }

    private Node dropped() {
        return message(
                "tick",
                "voicebox.droppedTitle",
                Sentence.of("voicebox.dropped"),
                button("speak-another", "voicebox.another", model::another));
    }

    private TapButton button(String id, String key, Runnable action) {
        return kit.button(id, Sentence.of(key), action)
                .looking(Print.word(kit.say(key), "button-word"), "wide", "loud");
    }

    private Node message(String picture, String title, Sentence text, Node... below) {
        VBox message = Medallion.of(picture, kit.say(title), kit.say(text), below);
        message.getStyleClass().add(model.errand().colour());
        message.setAlignment(Pos.CENTER);
        return message;
    }
}
