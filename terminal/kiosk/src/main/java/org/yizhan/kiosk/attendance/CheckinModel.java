package org.yizhan.kiosk.attendance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.CardDesk.Door;
import org.yizhan.kiosk.attendance.CardDesk.Waiting;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.speech.utterances.Reading;

/// A card is held up, taken to the desk, and its result shown and said. The next card cuts what is
/// being said of the last, but not its name: of two people at once each hears their own.
public final class CheckinModel {
    private static final Logger LOG = LoggerFactory.getLogger(CheckinModel.class);

    private final Eyes eyes;
    private final CardDesk desk;
    private final Tasks tasks;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<Optional<CheckinResult>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Letters>> letters =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> hint =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Glimpse>> glimpse =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> camera = new ReadOnlyObjectWrapper<>(true);

    private final Deque<Came> waiting = new ArrayDeque<>();
    private final SpokenHints hints;
    private boolean naming;
    private Optional<HeldCode> holder = Optional.empty();

    /// What became of a card.
    private record Came(Held held, CheckinResult result) {}

    public CheckinModel(Eyes eyes, CardDesk desk, Tasks tasks, Narrator narrator) {
        this.eyes = eyes;
        this.desk = desk;
        this.tasks = tasks;
        this.narrator = narrator;
        hints = new SpokenHints(narrator);
    }

    /// What became of the last card; empty before the first.
    public ReadOnlyObjectProperty<Optional<CheckinResult>> result() {
        return result.getReadOnlyProperty();
    }

    /// The code of the last card, where something waits for its holder.
    record Letters(HeldCode code, Set<Waiting> waiting) {}

    /// What waits for the holder of the last card, if anything does.
    ReadOnlyObjectProperty<Optional<Letters>> letters() {
        return letters.getReadOnlyProperty();
    }

    /// What would help the card to be read.
    public ReadOnlyObjectProperty<Optional<Sentence>> hint() {
        return hint.getReadOnlyProperty();
    }

    /// What the camera sees.
    public ReadOnlyObjectProperty<Optional<Glimpse>> glimpse() {
        return glimpse.getReadOnlyProperty();
    }

    /// Whether there is a camera that works.
    public ReadOnlyObjectProperty<Boolean> camera() {
        return camera.getReadOnlyProperty();
    }

    /// How the open meeting stands now.
    public Optional<Door> door() {
        return desk.door();
    }

    /// What a phone opens to check in; empty where phones are not asked for.
    Optional<String> phone() {
        return desk.phone();
    }

    /// The code of the last card, where it was a good one.
    Optional<HeldCode> holder() {
        return holder;
    }

    private static boolean known(CheckinResult result) {
        return result instanceof CheckinResult.Accepted
                || result instanceof CheckinResult.AlreadyHere
                || result instanceof CheckinResult.NoMeeting;
    }

    void begin() {
        eyes.watch(new ToScreen());
    }

    /// Looks no longer and forgets whom it saw.
    void end() {
        eyes.close();
        waiting.clear();
        naming = false;
        hints.forget();
        holder = Optional.empty();
        result.set(Optional.empty());
        letters.set(Optional.empty());
        hint.set(Optional.empty());
        glimpse.set(Optional.empty());
    }

    /// Takes a card to the desk; what came of it is shown and said. From any thread.
    void take(Held held) {
        tasks.run(
                () -> desk.take(held),
                now -> came(new Came(held, now)),
                failure -> {
                    LOG.error("A card could not be taken", failure);
                    came(new Came(held, new CheckinResult.NotRecorded()));
                });
    }

    private void came(Came now) {
        if (naming) {
            waiting.add(now);
        } else {
            show(now.held(), now.result());
        }
    }

    /// Once a second: whoever waits is shown now, even where the voice says nothing, and what would
    /// help is said.
    void tick() {
        next();
        hints.tick(hint.get());
    }

    private void next() {
        Came next = waiting.poll();
        if (next != null) {
            show(next.held(), next.result());
        }
    }

    private void show(Held held, CheckinResult now) {
        hints.forget();
        int name = ResultLook.of(now).name().map(String::length).orElse(0);
        naming = name > 0;
        holder = known(now) ? Optional.of(held.code()) : Optional.empty();
        narrator.announce(
                ResultLook.of(now).chime(),
                NextMeeting.greeting(now, narrator.texts()).orElse(now.sentence()),
                names(now),
                new Saying(held, now, name));
        hint.set(Optional.empty());
        draw(now);
        lookForLetters(held);
    }

    /// Drawn after the voice was told, which need not wait for it; also where it is the same as before.
    private void draw(CheckinResult now) {
        Optional<CheckinResult> drawn = Optional.of(now);
        if (drawn.equals(result.get())) {
            result.set(Optional.empty());
        }
        result.set(drawn);
    }

    /// Looks, after the result was said, whether something waits: a quiet sign, nothing is spoken.
    void lookForLetters(Held held) {
        letters.set(Optional.empty());
        tasks.run(
                () -> desk.waiting(held.code()),
                waiting ->
                        letters.set(
                                Optional.of(new Letters(held.code(), waiting))
                                        .filter(_ -> !waiting.isEmpty())),
                failure -> LOG.error("Letters cannot be looked for", failure));
    }

    /// What could not be written down may be held up again, even without being taken away; but not
    /// before the person has heard so.
    private void again(Held held, CheckinResult now) {
        if (now instanceof CheckinResult.NotRecorded) {
            eyes.forget(held.code());
        }
    }

    /// How the name in the sentence is read, where the usual reading is wrong.
    static List<Reading> names(CheckinResult result) {
        return switch (result) {
            case CheckinResult.Accepted(_, var name, var reading, _, _) -> names(name, reading);
            case CheckinResult.AlreadyHere(_, var name, var reading, _) -> names(name, reading);
            case CheckinResult.NoMeeting(_, var name, var reading, _) -> names(name, reading);
            case CheckinResult.Forged _,
                    CheckinResult.Revoked _,
                    CheckinResult.UnknownCard _,
                    CheckinResult.OtherVillage _,
                    CheckinResult.NotACard _,
                    CheckinResult.NotRecorded _ ->
                    List.of();
        };
    }

    private static List<Reading> names(String name, Optional<String> reading) {
        return reading.map(pinyin -> List.of(new Reading(name, pinyin))).orElse(List.of());
    }

    /// Follows the voice to the end of the name, and to the end.
    private final class Saying implements Voice.Listener {
        private final Held held;
        private final CheckinResult result;
        private final int name;
        private boolean named;

        Saying(Held held, CheckinResult result, int name) {
            this.held = held;
            this.result = result;
            this.name = name;
        }

        @Override
        public void mark(int character) {
            if (character >= name) {
                named();
            }
        }

        private void named() {
            if (!named) {
                named = true;
                naming = false;
                next();
            }
        }

        /// Cut by other words, whoever waits is shown by the next tick: not in the middle of those.
        @Override
        public void finished(Voice.Ending ending) {
            again(held, result);
            if (ending == Voice.Ending.SAID) {
                named();
            } else if (!named) {
                named = true;
                naming = false;
            }
        }
    }

    private final class ToScreen implements Eyes.Watcher {
        @Override
        public void read(Held held) {
            take(held);
        }

        @Override
        public void glimpse(Glimpse seen) {
            tasks.show(() -> glimpse.set(Optional.of(seen)));
        }

        @Override
        public void hint(Optional<Sentence> helpful) {
            tasks.show(() -> hint.set(helpful));
        }

        @Override
        public void camera(boolean works) {
            tasks.show(() -> camera.set(works));
        }
    }
}
