package org.yizhan.kiosk.polls;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.ledger.polls.Polls.Asked;
import org.yizhan.speech.sound.Chime;

/// An opinion being given: a picture is touched, a card held up, and what was touched is forgotten.
/// Used on the UI thread only.
public final class PollModel {
    private static final Logger LOG = LoggerFactory.getLogger(PollModel.class);
    private static final int NOTHING = -1;

    /// Where it stands.
    public enum Stage {
        CHOOSE,
        CARD,
        COUNTING,
        DONE
    }

    private final Asked asked;
    private final Ballots ballots;
    private final CardModel card;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private int choice = NOTHING;
    private OpinionResult result = OpinionResult.NOT_KEPT;

    /// What it is made of.
    public record Parts(Ballots ballots, CardModel card, Tasks tasks, Narrator narrator) {}

    public PollModel(Asked asked, Parts parts) {
        this.asked = asked;
        ballots = parts.ballots;
        card = parts.card;
        tasks = parts.tasks;
        narrator = parts.narrator;
    }

    Asked asked() {
        return asked;
    }

    CardModel card() {
        return card;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// What was touched, in words.
    String chosen() {
        return choice == NOTHING ? "" : asked.poll().choices().get(choice).label();
    }

    OpinionResult result() {
        return result;
    }

    void choose(int touched) {
        choice = touched;
        stage.set(Stage.CARD);
        card.begin(this::held);
        narrator.say(hold());
    }

    /// Another picture after all.
    void back() {
        card.end();
        choice = NOTHING;
        stage.set(Stage.CHOOSE);
        narrator.say(question());
    }

    void end() {
        card.end();
        choice = NOTHING;
    }

    private void held(Held now) {
        if (stage.get() != Stage.CARD) {
            return;
        }
        int mine = choice;
        stage.set(Stage.COUNTING);
        tasks.run(
                () -> ballots.give(asked.id(), mine, now.code()),
                came -> show(now, came),
                failure -> {
                    LOG.error("An opinion was not counted", failure);
                    show(now, OpinionResult.NOT_KEPT);
                });
    }

    private void show(Held held, OpinionResult came) {
        result = came;
        boolean again = came == OpinionResult.NOT_OUR_CARD || came == OpinionResult.NOT_KEPT;
        if (again) {
            card.forget(held.code());
        }
        if (came == OpinionResult.NOT_OUR_CARD) {
            stage.set(Stage.CARD);
        } else {
            end();
            stage.set(Stage.DONE);
        }
        narrator.announce(
                came == OpinionResult.COUNTED ? Chime.ACCEPTED : Chime.REFUSED,
                said(came),
                List.of(),
                _ -> {});
    }

    /// What became of it, in words. Never what was chosen: others may hear it.
    static Sentence said(OpinionResult result) {
        return Sentence.of(
                switch (result) {
                    case COUNTED -> "polls.counted";
                    case GIVEN_BEFORE -> "polls.before";
                    case NOT_OUR_CARD -> "polls.otherCard";
                    case OVER -> "polls.isOver";
                    case NOT_KEPT -> "polls.notKept";
                });
    }

    Sentence question() {
        return Sentence.of("polls.question", "question", asked.poll().question());
    }

    /// Shown, not spoken: what was chosen is not said aloud.
    Sentence hold() {
        return Sentence.of("polls.hold");
    }
}
