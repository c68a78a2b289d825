package org.yizhan.kiosk.polls;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.PollAnswer;
import org.yizhan.kiosk.navigation.Destination.PollList;
import org.yizhan.kiosk.navigation.Destination.TopicSpeak;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.ledger.polls.Polls.Asked;

/// What everyone is asked, and what came of it.
public final class PollListScreen implements Screen {
    private final Kit kit;
    private final Shelf<Asked> shelf;
    private final Node node;

    public PollListScreen(Kit kit, Ballots ballots, int page) {
        this.kit = kit;
        shelf = Shelf.of(ballots.asked(), page);
        node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(shelf.items().isEmpty() ? "polls.empty" : "polls.choose");
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("polls.title"), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, PollList::new)));
    }

    private Node empty() {
        VBox message = Medallion.of("people", kit.say("polls.title"), kit.say("polls.empty"));
        message.getStyleClass().add("consultation");
        return message;
    }

    private TapButton row(Asked asked) {
        Calendar calendar = new Calendar(kit.narrator().texts());
        boolean over = asked.result().isPresent();
        Sentence state =
                over
                        ? Sentence.of("polls.over")
                        : Sentence.of("polls.until", "day", calendar.date(asked.poll().until()));
        String picture = over ? "tick" : asked.poll().isSpoken() ? "microphone" : "hand";
        VBox words =
                Print.column(
                        "row-words",
                        Print.line(asked.poll().question(), "row-title"),
                        Print.line(kit.say(state), "row-text"));
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of(picture).styled("row-drawing")),
                        Print.grow(words));
        boolean speaking = asked.poll().isSpoken() && !over;
        return new TapButton(
                        kit.taps(),
                        "poll-" + asked.id(),
                        asked.poll().question(),
                        () ->
                                kit.navigator()
                                        .go(
                                                speaking
                                                        ? new TopicSpeak(asked.id())
                                                        : new PollAnswer(asked.id())))
                .looking(face, "row-choice", "consultation");
    }
}
