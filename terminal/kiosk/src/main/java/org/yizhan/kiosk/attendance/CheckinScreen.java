package org.yizhan.kiosk.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.CardDesk.Waiting;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.MyPage;
import org.yizhan.kiosk.navigation.Destination.ShortNumber;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// One person holds a card to the mirror and sees and hears what became of it.
public final class CheckinScreen implements Screen {
    private static final int MOST_WAYS = 2;

    private final Kit kit;
    private final CheckinModel model;
    private final Mirror mirror = new Mirror();
    private final Label hint = Print.line("", "checkin-hint");
    private final StackPane upper = Print.stack("checkin-upper");
    private final Pane note;
    private final VBox lower;
    private final Pane node;
    private Optional<Held> first;
    private final ChangeListener<Optional<Glimpse>> seen = (_, _, now) -> mirror.show(now);
    private final ChangeListener<Optional<Sentence>> helped = (_, _, now) -> showHint(now);
    private final ChangeListener<Optional<CheckinResult>> came = (_, _, _) -> refresh();
    private final ChangeListener<Optional<CheckinModel.Letters>> letters = (_, _, _) -> showNote();
    private final ChangeListener<Boolean> camera = (_, _, works) -> cameraIs(works);

    public CheckinScreen(Kit kit, CheckinModel model) {
        this(kit, model, Optional.empty());
    }

    /// @param first a card that was held up already
    public CheckinScreen(Kit kit, CheckinModel model, Held first) {
        this(kit, model, Optional.of(first));
    }

    private CheckinScreen(Kit kit, CheckinModel model, Optional<Held> first) {
        this.kit = kit;
        this.model = model;
        this.first = first;
        note = kit.glass().portrait() ? Print.row("note-ways") : Print.column("note-ways");
        hint.setId("checkin-hint");
        lower = Print.column("checkin-lower", Print.grow(mirror), hint);
        lower.setAlignment(Pos.CENTER);
        if (kit.glass().portrait()) {
            node = Print.column("checkin-screen", Print.grow(upper), lower);
        } else {
            node = Print.row("checkin-screen", Print.grow(upper), lower);
        }
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return model.camera().get()
                ? Sentence.of("attendance.hold")
                : Sentence.of("attendance.noCamera");
    }

    @Override
    public void shown() {
        model.letters().addListener(letters);
        model.glimpse().addListener(seen);
        model.hint().addListener(helped);
        model.result().addListener(came);
        model.camera().addListener(camera);
        model.begin();
        first.ifPresent(model::take);
        first = Optional.empty();
    }

    /// A card that is being taken speaks for itself.
    @Override
    public boolean speaksOnOpening() {
        return first.isEmpty();
    }

    @Override
    public void hidden() {
        model.letters().removeListener(letters);
        model.glimpse().removeListener(seen);
        model.hint().removeListener(helped);
        model.result().removeListener(came);
        model.camera().removeListener(camera);
        model.end();
    }

    @Override
    public void tick() {
        model.tick();
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(note);
    }

    /// A known card leads to what is its holder's own, and to an answer or a word from the family
    /// that waits, which is heard only after a touch; where both wait, they are what there is room
    /// for. Without a card there is the short number.
    private void showNote() {
        List<Node> ways = model.letters().get().map(this::waiting).orElseGet(List::of);
        note.getChildren().setAll(ways);
        if (ways.size() < MOST_WAYS) {
            note.getChildren().addFirst(first());
        }
    }

    private Node first() {
        return model.holder()
                .map(code -> way("my-page", "person", "residents.my.open", new MyPage(code)))
                .orElseGet(() ->
                        way("without-card", "hand", "attendance.number.none", new ShortNumber()));
    }

    private List<Node> waiting(CheckinModel.Letters letters) {
        List<Node> ways = new ArrayList<>();
        if (letters.waiting().contains(Waiting.FAMILY)) {
            ways.add(
                    way("family", "family", "family.sign", new Life.FamilyList(letters.code(), 0)));
        }
        if (letters.waiting().contains(Waiting.ANSWER)) {
            ways.add(
                    way(
                            "letters",
                            "speaker",
                            "voicebox.waitingAnswer",
                            new Destination.LetterList(letters.code(), 0)));
        }
        return ways;
    }

    private Node way(String id, String picture, String key, Destination where) {
        return kit.button(id, Sentence.of(key), where)
                .looking(
                        Print.row(
                                "note-face",
                                Picture.of(picture).styled("note-picture"),
                                Print.line(kit.say(key), "note-word")),
                        "note-button");
    }

    private void refresh() {
        showNote();
        boolean works = model.camera().get();
        lower.setVisible(works);
        lower.setManaged(works);
        upper.getStyleClass().removeAll("welcome", "kind");
        Optional<CheckinResult> result = model.result().get();
        if (result.isPresent()) {
            upper.getStyleClass().add(ResultLook.of(result.get()).style());
            upper.getChildren().setAll(ResultCard.of(kit, result.get()));
        } else {
            upper.getChildren().setAll(works ? invitation() : withoutCamera());
        }
        showHint(model.hint().get());
    }

    private void cameraIs(boolean works) {
        refresh();
        if (!works) {
            kit.narrator().say(Sentence.of("attendance.noCamera"));
        }
    }

    private void showHint(Optional<Sentence> helpful) {
        Sentence usual =
                model.result().get().isPresent()
                        ? Sentence.of("attendance.next")
                        : Sentence.of("attendance.here");
        hint.setText(model.camera().get() ? kit.say(helpful.orElse(usual)) : "");
    }

    private Node invitation() {
        VBox message =
                Medallion.of("card", kit.say("attendance.hold"), kit.say("attendance.listen"));
        message.getStyleClass().add("checkin");
        return message;
    }

    private Node withoutCamera() {
        return Medallion.of(
                "camera-broken",
                kit.say("attendance.noCameraTitle"),
                kit.say("attendance.noCamera"));
    }
}
