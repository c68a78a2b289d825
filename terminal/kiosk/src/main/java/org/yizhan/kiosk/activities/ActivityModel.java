package org.yizhan.kiosk.activities;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.activities.SignupResult;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.activities.Gatherings.Planned;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.speech.sound.Chime;

/// Somebody signs up for an activity, or says that they are not coming after all. Used on the UI
/// thread only.
public final class ActivityModel {
    private static final Logger LOG = LoggerFactory.getLogger(ActivityModel.class);

    /// Where it stands.
    public enum Stage {
        LOOK,
        CARD,
        WRITING,
        DONE
    }

    private final Planned planned;
    private final Gatherings gatherings;
    private final CardModel card;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOOK);
    private boolean coming = true;
    private SignupResult result = SignupResult.NOT_KEPT;

    /// What it is made of.
    public record Parts(Gatherings gatherings, CardModel card, Tasks tasks, Narrator narrator) {}

    public ActivityModel(Planned planned, Parts parts) {
        this.planned = planned;
        gatherings = parts.gatherings;
        card = parts.card;
        tasks = parts.tasks;
        narrator = parts.narrator;
    }

    Planned planned() {
        return planned;
    }

    CardModel card() {
        return card;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    SignupResult result() {
        return result;
    }

    /// Asks for the card.
    ///
    /// @param comes whether its holder comes, or does not after all
    void sign(boolean comes) {
        coming = comes;
        stage.set(Stage.CARD);
        card.begin(this::held);
        narrator.say(hold());
    }

    /// Nothing was meant.
    void back() {
        card.end();
        stage.set(Stage.LOOK);
    }

    void end() {
        card.end();
    }

    private void held(Held now) {
        if (stage.get() != Stage.CARD) {
            return;
        }
        stage.set(Stage.WRITING);
        boolean comes = coming;
        tasks.run(
                () -> gatherings.sign(planned.id(), comes, now.code()),
                came -> show(now, came),
                failure -> {
                    LOG.error("Nobody was signed up", failure);
                    show(now, SignupResult.NOT_KEPT);
                });
    }

    private void show(Held held, SignupResult came) {
        if (stage.get() != Stage.WRITING) {
            return;
        }
        result = came;
        if (came == SignupResult.NOT_OUR_CARD || came == SignupResult.NOT_KEPT) {
            card.forget(held.code());
        }
        if (came == SignupResult.NOT_OUR_CARD) {
            stage.set(Stage.CARD);
        } else {
            card.end();
            stage.set(Stage.DONE);
        }
        narrator.announce(
                came.isGood() ? Chime.ACCEPTED : Chime.REFUSED, said(came), List.of(), _ -> {});
    }

    Sentence hold() {
        return Sentence.of(coming ? "activities.hold" : "activities.holdOff");
    }

    /// What became of it, in words.
    Sentence said(SignupResult came) {
        String title = planned.activity().title();
        return switch (came) {
            case SIGNED -> Sentence.of("activities.signed", "title", title);
            case SIGNED_BEFORE -> Sentence.of("activities.before", "title", title);
            case TAKEN_OFF -> Sentence.of("activities.takenOff", "title", title);
            case NOT_ON_IT -> Sentence.of("activities.notOnIt", "title", title);
            case FULL -> Sentence.of("activities.full");
            case OVER -> Sentence.of("activities.over");
            case NOT_OUR_CARD -> Sentence.of("voicebox.otherCard");
            case NOT_KEPT -> Sentence.of("activities.notKept");
        };
    }
}
