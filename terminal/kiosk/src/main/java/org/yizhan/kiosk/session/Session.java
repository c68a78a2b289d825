package org.yizhan.kiosk.session;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A person's visit. It ends 60 s after the last touch and the last sound, but never without asking
/// aloud for 20 s. Used on the UI thread only.
public final class Session {
    /// How long nothing may happen before the terminal asks.
    public static final Duration QUIET = Duration.ofSeconds(60);

    /// How long it asks.
    public static final Duration ASKING = Duration.ofSeconds(20);

    /// Where a visit stands.
    public enum State {
        /// Nobody is here.
        NONE,
        /// Somebody is using the terminal.
        ACTIVE,
        /// Nothing happened for a while; somebody is being asked whether they are still here.
        ASKING
    }

    private final InstantSource time;
    private final BooleanSupplier sounding;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private Instant lastUse = Instant.MIN;

    /// @param sounding whether anything is being played, read or recorded: that counts as use
    public Session(InstantSource time, BooleanSupplier sounding) {
        this.time = time;
        this.sounding = sounding;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// A finger, a card or a key: somebody is here.
    public void use() {
        lastUse = time.instant();
        state.set(State.ACTIVE);
    }

    /// Something else was heard: whoever is here had no chance to touch anything.
    public void stay() {
        if (state.get() != State.NONE) {
            use();
        }
    }

    /// The visit is over; whoever listens to the state wipes what is personal.
    public void end() {
        state.set(State.NONE);
    }

    /// Looks at the time; called about once a second.
    public void tick() {
        Instant now = time.instant();
        switch (state.get()) {
            case NONE -> {}
            case ACTIVE -> ask(now);
            case ASKING -> leave(now);
        }
    }

    private void ask(Instant now) {
        if (sounding.getAsBoolean() || now.isBefore(lastUse)) {
            lastUse = now;
        } else if (!now.isBefore(lastUse.plus(QUIET))) {
            lastUse = now;
            state.set(State.ASKING);
        }
    }

    private void leave(Instant now) {
        if (now.isBefore(lastUse)) {
            lastUse = now;
        } else if (!now.isBefore(lastUse.plus(ASKING))) {
            end();
        }
    }
}
