package org.yizhan.kiosk.activities;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.cards.CardPanel;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// An activity as a leaf of the wall calendar: the day, the lunar day, the hour, the place; and the
/// two ways to say whether one comes.
public final class ActivityScreen implements Screen {
    private final Kit kit;
    private final ActivityModel model;
    private final CardPanel card;
    private final Calendar calendar;
    private final StackPane node = new StackPane();
    private final InvalidationListener changed = _ -> refresh();

    public ActivityScreen(Kit kit, ActivityModel model) {
        this.kit = kit;
        this.model = model;
        card = new CardPanel(kit, model.card());
        calendar = new Calendar(kit.narrator().texts());
        node.getStyleClass().addAll("speak", "study");
        refresh();
    }

    private Activity activity() {
        return model.planned().activity();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return switch (model.stage().get()) {
            case LOOK -> spoken();
            case CARD, WRITING -> model.hold();
            case DONE -> model.said(model.result());
        };
    }

    private Sentence spoken() {
        LocalDate day = activity().day();
        return Sentence.of(
                "activities.spoken",
                "title",
                activity().title(),
                "day",
                calendar.date(day),
                "weekday",
                calendar.weekday(day),
                "lunar",
                calendar.lunar(day),
                "time",
                calendar.spokenTime(activity().at()),
                "where",
                activity().where(),
                "text",
                activity().text());
    }

    @Override
    public Optional<Node> note() {
        int signed = model.planned().signed();
        int left = Math.max(0, activity().places() - signed);
        Sentence count =
                activity().places() == 0
                        ? Sentence.of("activities.count", "count", signed)
                        : left == 0
                                ? Sentence.of("activities.noneLeft")
                                : Sentence.of("activities.left", "count", left);
        return Optional.of(Note.of("people", kit.say(count)));
    }

    @Override
    public void shown() {
        model.stage().addListener(changed);
        card.shown();
    }

    @Override
    public void hidden() {
        model.stage().removeListener(changed);
        card.hidden();
        model.end();
    }

    private void refresh() {
        node.getChildren()
                .setAll(
                        switch (model.stage().get()) {
                            case LOOK -> leaf();
                            case CARD, WRITING -> hold();
                            case DONE -> done();
                        });
    }

    private Node leaf() {
        LocalDate day = activity().day();
        VBox sheet =
                Print.column(
                        "leaf",
                        Print.word(
                                kit.say(
                                        Sentence.of(
                                                "activities.month", "month", day.getMonthValue())),
                                "leaf-month"),
                        Print.word(Integer.toString(day.getDayOfMonth()), "leaf-day"),
                        Print.word(calendar.weekday(day), "leaf-line"),
                        Print.word(calendar.lunar(day), "leaf-line"));
        sheet.setAlignment(Pos.TOP_CENTER);
        VBox words =
                Print.column(
                        "leaf-words",
                        line("clock", calendar.time(activity().at())),
                        line("door", activity().where()));
        if (!activity().text().isEmpty()) {
            words.getChildren().add(Print.line(activity().text(), "leaf-text"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        Pane middle =
                kit.glass().portrait()
                        ? Print.column("leaf-middle", sheet, words)
                        : Print.row("leaf-middle", sheet, Print.grow(words));
        Pane ways =
                Print.row(
                        "leaf-ways",
                        way("activity-sign", "hand", "activities.sign", () -> model.sign(true)),
                        way("activity-off", "false", "activities.off", () -> model.sign(false)));
        return Print.column(
                "activity",
                Print.line(activity().title(), "screen-title"),
                Print.grow(middle),
                ways);
    }

    private static HBox line(String picture, String text) {
        return Print.row(
                "leaf-row",
                Picture.of(picture).styled("leaf-picture"),
                Print.grow(Print.line(text, "leaf-fact")));
    }

    private TapButton way(String id, String picture, String key, Runnable action) {
        boolean sign = id.equals("activity-sign");
        HBox face =
                Print.row(
                        "button-face",
                        Picture.of(picture).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        return kit.button(id, Sentence.of(key), action)
                .looking(face, "wide", sign ? "loud" : "plain");
    }

    private Node hold() {
        TapButton back =
                kit.button("activity-back", Sentence.of("activities.notNow"), model::back)
                        .looking(
                                Print.word(kit.say("activities.notNow"), "button-word"),
                                "wide",
                                "plain");
        VBox foot = Print.column("poll-foot", back);
        foot.setAlignment(Pos.CENTER);
        return Print.column(
                "speak-who",
                Print.line(activity().title(), "screen-title"),
                Print.line(kit.say(model.hold()), "speak-text"),
                Print.grow(card),
                foot);
    }

    private Node done() {
        boolean good = model.result().isGood();
        TapButton home =
                kit.button("activity-done", Sentence.of("screen.understood"), kit.navigator()::back)
                        .looking(
                                Print.word(kit.say("screen.understood"), "button-word"),
                                "wide",
                                "loud");
        return Medallion.of(
                good ? "tick" : "lantern",
                kit.say(good ? "activities.doneTitle" : "activities.notTitle"),
                kit.say(model.said(model.result())),
                home);
    }
}
