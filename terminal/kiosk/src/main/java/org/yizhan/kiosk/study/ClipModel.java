package org.yizhan.kiosk.study;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yizhan.domain.study.Caption;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Voice;

/// A recording or a film being played: where it is, what is said just now. Its time is that of what
/// is heard, and pictures and captions follow it. Used on the UI thread only.
public final class ClipModel {
    private static final int BACK_MILLIS = 10_000;

    /// Whoever stopped so near the end begins anew.
    private static final int NEAR_END_MILLIS = 4_000;

    /// Where it stands.
    public enum State {
        PLAYING,
        /// Held by the person, or cut by something else that was said.
        PAUSED,
        FINISHED,
        /// It is not here yet, or cannot be played.
        FAILED
    }

    private final Narrator narrator;
    private final ClipSource source;
    private final List<Caption> captions;
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<String> caption = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.PAUSED);
    private boolean held;
    private int turn;

    /// @param captions by their beginnings
    public ClipModel(Narrator narrator, ClipSource source, List<Caption> captions) {
        this.narrator = narrator;
        this.source = source;
        this.captions = List.copyOf(captions);
    }

    ClipSource source() {
        return source;
    }

    /// Whether what is said in it stands written.
    boolean captioned() {
        return !captions.isEmpty();
    }

    /// Milliseconds from the beginning.
    public ReadOnlyIntegerProperty position() {
        return position.getReadOnlyProperty();
    }

    /// In milliseconds; 0 while it is not known.
    ReadOnlyIntegerProperty length() {
        return length.getReadOnlyProperty();
    }

    /// What is said just now; empty between captions.
    public ReadOnlyObjectProperty<String> caption() {
        return caption.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Plays from a place on.
    ///
    /// @param from milliseconds from the beginning
    public void play(int from) {
        held = false;
        int mine = ++turn;
        show(Math.max(0, from));
        ClipStream stream = new ClipStream(source, position.get());
        narrator.play(stream, new Follower(mine, stream));
        state.set(State.PLAYING);
    }

    /// Where to go on when somebody comes back to it.
    int place() {
        boolean over =
                state.get() == State.FINISHED
                        || (length.get() > 0 && position.get() > length.get() - NEAR_END_MILLIS);
        return over ? 0 : position.get();
    }

    public void pauseOrGoOn() {
        if (state.get() == State.PLAYING) {
            narrator.pause();
            held = true;
            state.set(State.PAUSED);
        } else if (state.get() == State.PAUSED && held) {
            held = false;
            narrator.resume();
            state.set(State.PLAYING);
        } else {
            play(place());
        }
    }

    /// Ten seconds back.
    public void back() {
        play(position.get() - BACK_MILLIS);
    }

    public void fromTheStart() {
        play(0);
    }

    /// Slower from here on, or as it was spoken again.
    public void slower() {
        narrator.slower();
        if (state.get() != State.PLAYING) {
            pauseOrGoOn();
        }
    }

    /// Falls silent; the place is kept.
    public void stop() {
        turn++;
        held = false;
        if (state.get() == State.PLAYING || state.get() == State.PAUSED) {
            narrator.hush();
            state.set(State.PAUSED);
        }
    }

    private void show(int millis) {
        position.set(millis);
        caption.set(
                captions.stream()
                        .filter(one -> one.from() <= millis && millis < one.until())
                        .map(Caption::text)
                        .findFirst()
                        .orElse(""));
    }

    private final class Follower implements Voice.Listener {
        private final int mine;
        private final ClipStream stream;

        Follower(int mine, ClipStream stream) {
            this.mine = mine;
            this.stream = stream;
        }

        @Override
        public void mark(int millis) {
            if (mine == turn) {
                length.set(stream.length());
                show(millis);
            }
        }

        @Override
        public void finished(Voice.Ending ending) {
            if (mine != turn) {
                return;
            }
            held = false;
            if (ending == Voice.Ending.CUT) {
                state.set(State.PAUSED);
            } else {
                state.set(stream.failed() ? State.FAILED : State.FINISHED);
            }
        }
    }
}
