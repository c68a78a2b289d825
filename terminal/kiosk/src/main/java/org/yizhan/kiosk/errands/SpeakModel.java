package org.yizhan.kiosk.errands;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.errands.Errand.Outcome;
import org.yizhan.kiosk.errands.Errand.Said;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.recording.RecordingModel;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.speech.sound.Chime;

/// The steps of an errand: speak, say who, kept or dropped. Used on the UI thread only.
public final class SpeakModel {
    private static final Logger LOG = LoggerFactory.getLogger(SpeakModel.class);

    /// Where an errand stands; the last three are its endings.
    public enum Stage {
        SPEAK,
        /// Card, or no name.
        WHO,
        KEEPING,
        /// The disk refused; what was said is still here.
        TROUBLE,
        KEPT,
        DROPPED
    }

    private final Errand errand;
    private final RecordingModel recording;
    private final CardModel card;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.SPEAK);
    private final ReadOnlyObjectWrapper<Audience> audience =
            new ReadOnlyObjectWrapper<>(Audience.VILLAGE);
    private final ReadOnlyObjectWrapper<Boolean> township = new ReadOnlyObjectWrapper<>(false);
    private Optional<Sentence> cardAskedFor = Optional.empty();
    private Optional<HeldCode> held = Optional.empty();
    private Sentence thanks = Sentence.of("voicebox.dropped");
    private boolean open;

    /// What the steps are made of.
    public record Parts(RecordingModel recording, CardModel card, Tasks tasks, Narrator narrator) {}

    public SpeakModel(Errand errand, Parts parts) {
        this.errand = errand;
        recording = parts.recording;
        card = parts.card;
        tasks = parts.tasks;
        narrator = parts.narrator;
    }

    Errand errand() {
        return errand;
    }

    RecordingModel recording() {
        return recording;
    }

    CardModel card() {
        return card;
    }

    ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Audience> audience() {
        return audience.getReadOnlyProperty();
    }

    /// Whether the township can be chosen.
    ReadOnlyObjectProperty<Boolean> township() {
        return township.getReadOnlyProperty();
    }

    /// What is said where a card must be held up; empty where it need not.
    Optional<Sentence> cardAskedFor() {
        return cardAskedFor;
    }

    /// What was said last when it was kept.
    Sentence thanks() {
        return thanks;
    }

    void begin() {
        open = true;
        tasks.run(errand::choosesAudience, this::offer, failure -> LOG.error("Unknown", failure));
    }

    private void offer(boolean choice) {
        township.set(choice && open);
    }

    /// Closes everything and forgets what was said and who said it.
    void end() {
        open = false;
        recording.end();
        card.end();
        held = Optional.empty();
    }

    void to(Audience chosen) {
        audience.set(chosen);
        narrator.say(
                Sentence.of(
                        chosen == Audience.VILLAGE ? "voicebox.toVillage" : "voicebox.toTownship"));
    }

    /// What was said is to be sent: now it is asked by whom.
    void send() {
        if (stage.get() != Stage.SPEAK) {
            return;
        }
        narrator.hush();
        held = errand.card();
        if (held.isPresent()) {
            keep();
        } else {
            tasks.run(errand::cardAskedFor, this::ask, failure -> trouble(failure));
        }
    }

    private void ask(Optional<Sentence> mustHold) {
        if (!open) {
            return;
        }
        cardAskedFor = mustHold;
        stage.set(Stage.SPEAK);
        stage.set(Stage.WHO);
        card.begin(this::held);
        narrator.say(mustHold.orElse(Sentence.of("voicebox.who")));
    }

    private void held(Held now) {
        if (stage.get() == Stage.WHO) {
            held = Optional.of(now.code());
            keep();
        }
    }

    void nameless() {
        held = Optional.empty();
        keep();
    }

    /// Also tries again what could not be kept.
    void keep() {
        card.end();
        stage.set(Stage.KEEPING);
        Optional<HeldCode> by = held;
        Audience to = audience.get();
        tasks.run(
                () -> errand.keep(new Said(recording.file(), recording.keptSeconds(), to, by)),
                this::become,
                this::trouble);
    }

    private void become(Outcome outcome) {
        if (!open) {
            return;
        }
        switch (outcome) {
            case Outcome.Kept(Sentence said) -> {
                thanks = said;
                recording.end();
                stage.set(Stage.KEPT);
                narrator.announce(Chime.ACCEPTED, said, java.util.List.of(), _ -> {});
            }
            case Outcome.CardNeeded _ -> ask(Optional.of(Sentence.of("voicebox.whoCard")));
            case Outcome.NotOurCard _ -> {
                held.ifPresent(card::forget);
                ask(Optional.of(Sentence.of("voicebox.otherCard")));
            }
            case Outcome.NotKept _ -> notKept();
        }
    }

    private void trouble(Exception failure) {
        LOG.error("What was said could not be kept", failure);
        if (open) {
            notKept();
        }
    }

    private void notKept() {
        stage.set(Stage.TROUBLE);
        narrator.announce(
                Chime.REFUSED, Sentence.of("voicebox.notKept"), java.util.List.of(), _ -> {});
    }

    /// Nothing is to be left.
    void drop() {
        recording.end();
        card.end();
        held = Optional.empty();
        stage.set(Stage.DROPPED);
        narrator.say(Sentence.of("voicebox.dropped"));
    }

    /// Another one, from the beginning.
    void another() {
        stage.set(Stage.SPEAK);
        narrator.say(errand.invitation());
    }
}
