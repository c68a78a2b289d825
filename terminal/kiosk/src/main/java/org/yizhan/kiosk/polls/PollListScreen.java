package org.yizhan.kiosk.polls;

import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.PollAnswer;
import org.yizhan.kiosk.navigation.Destination.PollList;
import org.yizhan.kiosk.navigation.Destination.TopicSpeak;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.ledger.polls.Polls.Asked;

/// What everyone is asked, and what came of it.
public final class PollListScreen extends ListScreen<Asked> {
    public PollListScreen(Kit kit, Ballots ballots, int page) {
        super(
                kit,
                Shelf.of(ballots.asked(), page),
                new Words(
                        Sentence.of("polls.title"),
                        Sentence.of("polls.choose"),
                        Sentence.of("polls.empty")),
                new Empty("people", Sentence.of("polls.title"), "consultation"));
    }

    @Override
    protected Destination page(int page) {
        return new PollList(page);
    }

    @Override
    protected TapButton row(Asked asked) {
        Calendar calendar = new Calendar(kit().narrator().texts());
        boolean over = asked.result().isPresent();
        boolean spoken = asked.poll().isSpoken();
        Sentence state =
                over
                        ? Sentence.of("polls.over")
                        : Sentence.of("polls.until", "day", calendar.date(asked.poll().until()));
        String question = asked.poll().question();
        return new Row("poll-" + asked.id(), question, "consultation")
                .leading(
                        kit(),
                        Row.picture(over ? "tick" : spoken ? "microphone" : "hand"),
                        RowWords.of(question, kit().say(state)),
                        spoken && !over ? new TopicSpeak(asked.id()) : new PollAnswer(asked.id()));
    }
}
