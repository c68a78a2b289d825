package org.yizhan.kiosk.polls;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.polls.Poll.Choice;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.cards.CardPanel;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.TileFace;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// A question with pictured answers. It says what it is not, and what is protected and what is not.
public final class PollScreen implements Screen {
    private final Kit kit;
    private final PollModel model;
    private final CardPanel card;
    private final StackPane node = new StackPane();
    private final InvalidationListener changed = _ -> refresh();

    public PollScreen(Kit kit, PollModel model) {
        this.kit = kit;
        this.model = model;
        card = new CardPanel(kit, model.card());
        node.getStyleClass().addAll("speak", "consultation");
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (model.asked().result().isPresent()) {
            return spokenResult(model.asked().result().get());
        }
        return switch (model.stage().get()) {
            case CHOOSE -> model.question();
            case CARD, COUNTING -> model.hold();
            case DONE -> PollModel.said(model.result());
        };
    }

    /// 征求意见，不代替法定表决, on every poll.
    @Override
    public Optional<Node> note() {
        return Optional.of(Note.of("people", kit.say("polls.label")));
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
        Node face =
                model.asked().result().isPresent()
                        ? result(model.asked().result().get())
                        : switch (model.stage().get()) {
                            case CHOOSE -> choices();
                            case CARD, COUNTING -> hold();
                            case DONE -> done();
                        };
        node.getChildren().setAll(face);
    }

    private Node choices() {
        List<Choice> all = model.asked().poll().choices();
        int columns = all.size() == 3 ? kit.glass().portrait() ? 1 : 3 : 2; // no empty corner
        EvenGrid tiles = new EvenGrid(columns, all.size());
        tiles.getStyleClass().add("tiles");
        for (int i = 0; i < all.size(); i++) {
            tiles.put(tile(i, all.get(i)));
        }
        return Print.column(
                "poll",
                Print.line(model.asked().poll().question(), "screen-title"),
                Print.line(kit.say("polls.protected"), "poll-text"),
                Print.grow(tiles));
    }

    private TapButton tile(int number, Choice choice) {
        VBox face = TileFace.of(choice.picture(), choice.label());
        return new TapButton(
                        kit.taps(), "choice-" + number, choice.label(), () -> model.choose(number))
                .looking(face, "tile", "consultation");
    }

    private Node hold() {
        TapButton other =
                kit.button("poll-other", Sentence.of("polls.other"), model::back)
                        .looking(
                                Print.word(kit.say("polls.other"), "button-word"), "wide", "plain");
        VBox foot = Print.column("poll-foot", other);
        foot.setAlignment(Pos.CENTER);
        return Print.column(
                "speak-who",
                Print.line(
                        kit.say(Sentence.of("polls.chosen", "choice", model.chosen())),
                        "screen-title"),
                Print.line(kit.say(model.hold()), "speak-text"),
                Print.grow(card),
                foot);
    }

    private Node done() {
        boolean counted = model.result() == OpinionResult.COUNTED;
        TapButton home =
                kit.button("poll-home", Sentence.of("screen.understood"), kit.navigator()::home)
                        .looking(
                                Print.word(kit.say("screen.understood"), "button-word"),
                                "wide",
                                "loud");
        return Medallion.of(
                counted ? "tick" : "card",
                kit.say(counted ? "polls.thanks" : "polls.notCounted"),
                kit.say(PollModel.said(model.result())),
                home);
    }

    private Node result(PollResult result) {
        if (result.counts().isEmpty()) {
            return Medallion.of(
                    "people", model.asked().poll().question(), kit.say(spokenResult(result)));
        }
        VBox bars = Print.column("poll-bars");
        int most = result.counts().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int i = 0; i < result.counts().size(); i++) {
            bars.getChildren()
                    .add(Print.grow(PollBar.of(kit, choice(i), result.counts().get(i), most)));
        }
        return Print.column(
                "poll",
                Print.line(model.asked().poll().question(), "screen-title"),
                Print.line(kit.say(spokenResult(result)), "poll-text"),
                Print.grow(bars));
    }

    private Choice choice(int number) {
        return model.asked().poll().choices().get(number);
    }

    private Sentence spokenResult(PollResult result) {
        if (result.counts().isEmpty()) {
            return Sentence.of(
                    model.asked().poll().isSpoken() ? "polls.resultSpoken" : "polls.resultFew");
        }
        int best = 0;
        for (int i = 1; i < result.counts().size(); i++) {
            best = result.counts().get(i) > result.counts().get(best) ? i : best;
        }
        return Sentence.of(
                "polls.result",
                "opinions",
                result.opinions(),
                "choice",
                choice(best).label(),
                "count",
                result.counts().get(best));
    }
}
