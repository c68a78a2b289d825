package org.yizhan.kiosk.voice;

import java.util.List;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Voice.Ending;
import org.yizhan.kiosk.voice.Voice.Listener;
import org.yizhan.speech.utterances.Pace;

/// Lines read aloud one after the other, with the place the voice is at. A lesson is read by it,
/// and so is a notice.
public final class Reading {
    /// Where a reading stands.
    public enum State {
        READING,
        /// Held by the person, or cut by something else that was said.
        PAUSED,
        /// Something else is played after a line; [#goOn()] reads on.
        ASIDE,
        /// The last line was read to its end.
        FINISHED
    }

    /// How a line is read aloud.
    @FunctionalInterface
    public interface Lector {
        void read(String line, Listener listener);
    }

    private final Narrator narrator;
    private final Lector lector;
    private final IntPredicate asides;
    private final List<String> lines;
    private final ReadOnlyIntegerWrapper line = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyIntegerWrapper mark = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.PAUSED);
    private boolean held;
    private boolean opening;

    /// @throws IllegalArgumentException if there is nothing to read
    public Reading(Narrator narrator, List<String> lines) {
        this(narrator, lines, narrator::read, _ -> false);
    }

    /// @param asides whether something else is played after a line, by its number
    /// @throws IllegalArgumentException if there is nothing to read
    public Reading(Narrator narrator, List<String> lines, Lector lector, IntPredicate asides) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("Nothing to read");
        }
        this.narrator = narrator;
        this.lector = lector;
        this.asides = asides;
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }

    /// The line that is read, from 0.
    public ReadOnlyIntegerProperty line() {
        return line.getReadOnlyProperty();
    }

    /// The character the voice is at; -1 before the first.
    public ReadOnlyIntegerProperty mark() {
        return mark.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Says what is going to be read, then reads from the line at hand.
    public void begin(Sentence title) {
        narrator.say(title, new Title());
        opening = true;
        state.set(State.READING);
    }

    /// Reads the line at hand from its beginning.
    public void again() {
        opening = false;
        held = false;
        mark.set(-1);
        lector.read(lines.get(line.get()), new Follower());
        state.set(State.READING);
    }

    /// Reads everything from the beginning.
    public void fromTheStart() {
        line.set(0);
        again();
    }

    /// Reads a line from its beginning, as when it was touched.
    public void to(int number) {
        line.set(Math.clamp(number, 0, lines.size() - 1));
        again();
    }

    /// Where [#begin(Sentence)] starts to read; nothing is said yet.
    public void startAt(int number) {
        line.set(Math.clamp(number, 0, lines.size() - 1));
    }

    /// To the next line; after the last, to the end.
    public void next() {
        if (opening) {
            again();
        } else if (state.get() != State.ASIDE && asides.test(line.get())) {
            narrator.hush();
            state.set(State.ASIDE);
        } else {
            goOn();
        }
    }

    /// Leaves what is played after the line, and reads on.
    public void goOn() {
        if (line.get() + 1 < lines.size()) {
            line.set(line.get() + 1);
            again();
        } else {
            narrator.hush();
            state.set(State.FINISHED);
        }
    }

    /// To what is played after the line at hand; nothing is said yet.
    public void aside() {
        opening = false;
        state.set(State.ASIDE);
    }

    /// To the line before; at the first, that one again.
    public void previous() {
        line.set(Math.max(0, line.get() - 1));
        again();
    }

    /// Holds, or goes on where it was held.
    public void pauseOrGoOn() {
        if (state.get() == State.READING) {
            narrator.pause();
            held = true;
            state.set(State.PAUSED);
        } else if (state.get() == State.PAUSED && held) {
            held = false;
            state.set(State.READING);
            narrator.resume();
        } else {
            again();
        }
    }

    /// Slower from here on: the line at hand is read again at the new pace.
    public Pace slower() {
        Pace pace = narrator.slower();
        again();
        return pace;
    }

    /// Falls silent because something else is to be said, or the person left.
    public void stop() {
        narrator.hush();
        held = false;
        state.set(State.PAUSED);
    }

    private final class Title implements Listener {
        @Override
        public void mark(int character) {}

        @Override
        public void finished(Ending ending) {
            if (ending == Ending.SAID) {
                again();
            } else {
                opening = false;
                state.set(State.PAUSED);
            }
        }
    }

    private final class Follower implements Listener {
        @Override
        public void mark(int character) {
            mark.set(character);
        }

        @Override
        public void finished(Ending ending) {
            if (ending == Ending.CUT) {
                state.set(State.PAUSED);
                return;
            }
            mark.set(lines.get(line.get()).length());
            next();
        }
    }
}
