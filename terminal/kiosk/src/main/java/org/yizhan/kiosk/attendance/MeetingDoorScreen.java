package org.yizhan.kiosk.attendance;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.CardDesk.Door;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination.ShortNumber;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// A meeting's door: the last name large enough for the room, the counts, and the mirror. The last
/// result stays until the next card.
public final class MeetingDoorScreen implements Screen {
    private final Kit kit;
    private final CheckinModel model;
    private final ZoneId zone;
    private final Label title = Print.line("", "door-title");
    private final Label present = Print.word("", "door-count", "door-present");
    private final Label expected = Print.word("", "door-count");
    private final Label quorum = Print.line("", "door-quorum");
    private final Mirror mirror = new Mirror();
    private final Label hint = Print.line("", "door-hint");
    private final PhoneCode phone = new PhoneCode();
    private final Label phoneWords = Print.line("", "door-phone-words");
    private final HBox byPhone = Print.row("door-phone", phone, phoneWords);
    private final StackPane upper = Print.stack("door-upper");
    private final Pane node;
    private final ChangeListener<Optional<Glimpse>> seen = (_, _, now) -> mirror.show(now);
    private final ChangeListener<Optional<Sentence>> helped = (_, _, now) -> showHint(now);
    private final ChangeListener<Optional<CheckinResult>> came = (_, _, now) -> show(now);
    private final ChangeListener<Boolean> camera = (_, _, _) -> show(model().result().get());

    /// @param zone the village's, for the time the meeting begins
    public MeetingDoorScreen(Kit kit, CheckinModel model, ZoneId zone) {
        this.kit = kit;
        this.model = model;
        this.zone = zone;
        present.setId("door-present");
        hint.setId("door-hint");
        VBox counts =
                Print.column(
                        "door-head", title, Print.row("door-counts", present, expected), quorum);
        HBox head = Print.row("door-top", Print.grow(counts), withoutCard());
        VBox below = Print.column("door-below", Print.grow(mirror), hint, byPhone);
        below.setAlignment(Pos.CENTER);
        node =
                kit.glass().portrait()
                        ? Print.column("door", head, Print.grow(upper), below)
                        : Print.row(
                                "door",
                                Print.grow(Print.column("door-left", head, Print.grow(upper))),
                                below);
        show(model.result().get());
    }

    private Node withoutCard() {
        String key = "attendance.number.none";
        return kit.button("without-card", Sentence.of(key), new ShortNumber())
                .looking(
                        Print.row(
                                "note-face",
                                Picture.of("hand").styled("note-picture"),
                                Print.word(kit.say(key), "door-way")),
                        "door-button");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Span span() {
        return Span.WHOLE;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("attendance.doorOpen");
    }

    @Override
    public void shown() {
        model.glimpse().addListener(seen);
        model.hint().addListener(helped);
        model.result().addListener(came);
        model.camera().addListener(camera);
        model.begin();
    }

    @Override
    public void hidden() {
        model.glimpse().removeListener(seen);
        model.hint().removeListener(helped);
        model.result().removeListener(came);
        model.camera().removeListener(camera);
        model.end();
    }

    @Override
    public void tick() {
        model.tick();
        refresh();
    }

    private void refresh() {
        model.door().ifPresent(this::count);
        Optional<String> address = model.phone();
        address.ifPresent(phone::show);
        phoneWords.setText(kit.say("attendance.phone.screen"));
        byPhone.setVisible(address.isPresent());
        byPhone.setManaged(address.isPresent());
    }

    private CheckinModel model() {
        return model;
    }

    private void count(Door door) {
        LocalTime time = LocalTime.ofInstant(door.meeting().startsAt(), zone);
        Calendar calendar = new Calendar(kit.narrator().texts());
        title.setText(door.meeting().title() + " · " + calendar.spokenTime(time));
        present.setText(kit.say(Sentence.of("attendance.present", "count", door.present())));
        expected.setText(kit.say(Sentence.of("attendance.expected", "count", door.expected())));
        quorum.setText(kit.say(quorumLine(door)));
        quorum.setVisible(door.needsQuorum());
    }

    private static Sentence quorumLine(Door door) {
        return door.hasQuorum()
                ? Sentence.of("attendance.quorum")
                : Sentence.of("attendance.noQuorum", "missing", door.missing());
    }

    private void show(Optional<CheckinResult> result) {
        node.getStyleClass().removeAll("welcome", "kind");
        node.getStyleClass()
                .add(result.map(ResultLook::of).map(ResultLook::style).orElse("welcome"));
        mirror.setVisible(model.camera().get());
        upper.getChildren().setAll(result.map(this::card).orElseGet(this::waiting));
        refresh();
        showHint(model.hint().get());
    }

    private Node card(CheckinResult result) {
        return ResultCard.of(kit, result);
    }

    private Node waiting() {
        boolean works = model.camera().get();
        VBox waiting =
                Print.column(
                        "result",
                        Print.stack(
                                "result-disc",
                                Picture.of(works ? "card" : "camera-broken")
                                        .styled("result-picture")),
                        Print.line(
                                kit.say(works ? "attendance.welcome" : "attendance.noCameraTitle"),
                                "result-words"),
                        Print.line(
                                kit.say(works ? "attendance.hold" : "attendance.noCamera"),
                                "result-text"));
        waiting.setAlignment(Pos.CENTER);
        return waiting;
    }

    private void showHint(Optional<Sentence> helpful) {
        boolean works = model.camera().get();
        String key = works ? "attendance.next" : "attendance.useScanner";
        hint.setText(kit.say(helpful.orElse(Sentence.of(key))));
    }
}
