package org.yizhan.kiosk.idle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Frame.TrustedTime;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.Home;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// The day as farmers know it, who is here, the next meeting, and one sentence that invites a
/// finger. A touch anywhere opens the six choices.
public final class IdleScreen implements Screen {
    private static final PseudoClass NIGHT = PseudoClass.getPseudoClass("night");

    private final Kit kit;
    private final IdleModel model;
    private final TrustedTime trust;
    private final Calendar calendar;
    private final Countryside countryside = new Countryside();
    private final Label clock = Print.word("", "idle-clock");
    private final Label date = Print.line("", "idle-date");
    private final Label lunar = Print.line("", "idle-lunar");
    private final StackPane duty = Print.stack("idle-card");
    private final StackPane meeting = Print.stack("idle-card");
    private final StackPane notice = Print.stack("idle-notice");
    private final Pane node;

    /// The day that is written; the moon takes too long to ask it every second.
    private @Nullable LocalDate dated;

    public IdleScreen(Kit kit, IdleModel model, TrustedTime trust) {
        this.kit = kit;
        this.model = model;
        this.trust = trust;
        this.calendar = new Calendar(kit.narrator().texts());
        clock.setId("idle-clock");
        node = kit.glass().portrait() ? upright() : lying();
        node.getStyleClass().add("idle");
        node.setOnMouseReleased(_ -> {
            if (kit.taps().accept()) {
                start();
            }
        });
        tick();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("idle.purpose");
    }

    @Override
    public Span span() {
        return Span.WHOLE;
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void tick() {
        model.tick();
        LocalDateTime now = model.now();
        PartOfDay light = countryside.time(now.toLocalTime());
        node.pseudoClassStateChanged(NIGHT, light == PartOfDay.NIGHT);
        clock.setText(Calendar.clock(now.toLocalTime()));
        boolean known = trust.trusted();
        if (known && !now.toLocalDate().equals(dated)) {
            dated = now.toLocalDate();
            date.setText(calendar.fullDate(dated));
            lunar.setText(lunarAndTerm(now));
        }
        clock.setVisible(known);
        date.setVisible(known);
        lunar.setVisible(known);
        duty.getChildren().setAll(dutyCard());
        meeting.getChildren().setAll(meetingCard());
        showNotice();
    }

    private String lunarAndTerm(LocalDateTime now) {
        String day = calendar.lunar(now.toLocalDate());
        return kit.narrator().language() == Language.ZH_CN
                ? Calendar.solarTerm(now.toLocalDate())
                        .map(term -> kit.say(Sentence.of("idle.term", "day", day, "term", term)))
                        .orElse(day)
                : day;
    }

    private Pane upright() {
        EvenGrid cards = new EvenGrid(2, 2);
        cards.getStyleClass().add("idle-cards");
        cards.put(duty);
        cards.put(meeting);
        VBox lower = Print.column("idle-lower", cards, notice, Print.gap(), invitation());
        VBox words = Print.column("idle-words", clock, date, lunar);
        StackPane sky = Print.stack("idle-sky", countryside, words, corner());
        StackPane.setAlignment(words, Pos.TOP_LEFT);
        VBox all = new VBox(sky, Print.grow(lower));
        return all;
    }

    private Pane lying() {
        VBox words = Print.column("idle-words", clock, date, lunar);
        StackPane sky = Print.stack("idle-sky", countryside, words, corner(), notice);
        StackPane.setAlignment(words, Pos.TOP_LEFT);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        VBox lower = Print.column("idle-lower", duty, meeting, Print.gap(), invitation());
        return new HBox(Print.grow(sky), lower);
    }

    private Node corner() {
        TapButton language =
                kit.button("language", Sentence.of("screen.otherLanguage"), this::otherLanguage)
                        .looking(Print.word(kit.say("screen.otherLanguage"), "pill-word"), "pill");
        AnchorPane corner = new AnchorPane(language);
        corner.getStyleClass().add("idle-corner");
        corner.setPickOnBounds(false);
        AnchorPane.setTopAnchor(language, 0.0);
        AnchorPane.setRightAnchor(language, 0.0);
        return corner;
    }

    private Node invitation() {
        VBox words =
                Print.column(
                        "idle-invitation-words",
                        Print.line(kit.say("idle.touch"), "idle-touch"),
                        Print.line(kit.say("idle.listen"), "idle-listen"));
        HBox face =
                Print.row(
                        "idle-invitation-face",
                        Picture.of("hand").styled("idle-hand"),
                        Print.grow(words));
        words.setAlignment(Pos.CENTER_LEFT);
        return kit.button("idle-start", purpose(), this::start).looking(face, "loud", "idle-start");
    }

    private void start() {
        kit.navigator().go(new Home());
    }

    private void otherLanguage() {
        Language now = kit.narrator().language();
        kit.narrator().language(now == Language.ZH_CN ? Language.EN : Language.ZH_CN);
        start();
    }

    private Node dutyCard() {
        Optional<Shift> shift = model.onDuty();
        VBox card = card("idle.duty", "checkin");
        if (shift.isEmpty()) {
            card.getChildren().add(Print.line(kit.say("idle.nobodyOnDuty"), "idle-card-text"));
            return card;
        }
        card.getChildren()
                .addAll(
                        Print.line(shift.get().name(), "idle-card-large"),
                        Print.line(
                                shift.get().role() + " · " + shift.get().hours(), "idle-card-text"),
                        Print.row(
                                "idle-phone",
                                Picture.of("phone").styled("idle-phone-picture"),
                                Print.word(shift.get().phone(), "idle-phone-number")));
        return card;
    }

    private Node meetingCard() {
        VBox card = card(model.meetsToday() ? "idle.meetingToday" : "idle.meetingNext", "study");
        Optional<LocalDateTime> time = model.meetingTime();
        if (time.isEmpty()) {
            card.getChildren().add(Print.line(kit.say("idle.noMeeting"), "idle-card-text"));
            return card;
        }
        String when = calendar.spokenTime(time.get().toLocalTime());
        String day = calendar.date(time.get().toLocalDate());
        card.getChildren().add(Print.line(model.meetsToday() ? when : day, "idle-card-large"));
        if (!model.meetsToday()) {
            card.getChildren().add(Print.line(when, "idle-card-text"));
        }
        model.meeting()
                .ifPresent(next ->
                        card.getChildren()
                                .addAll(
                                        Print.line(next.title(), "idle-card-text"),
                                        Print.line(
                                                kit.say(
                                                        Sentence.of(
                                                                "idle.room", "room", next.room())),
                                                "idle-card-text")));
        return card;
    }

    private VBox card(String title, String colour) {
        VBox card = Print.column("idle-card-face", Print.line(kit.say(title), "idle-card-title"));
        card.getStyleClass().add(colour);
        return card;
    }

    private void showNotice() {
        notice.getChildren().clear();
        model.notice()
                .ifPresent(title ->
                        notice.getChildren()
                                .add(
                                        Print.row(
                                                "idle-notice-face",
                                                Picture.of("megaphone")
                                                        .styled("idle-notice-picture"),
                                                Print.line(title, "idle-notice-text"))));
        notice.setVisible(!notice.getChildren().isEmpty());
    }
}
