package org.yizhan.kiosk.updates;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yizhan.kiosk.session.Session;

/// For how long nobody has used the terminal. Any thread may ask.
public final class Visits {
    private final LongSupplier nanos;
    private final BooleanSupplier engaged;
    private volatile boolean somebody;
    private volatile long left;

    /// @param nanos a clock that nobody sets
    /// @param engaged whether the terminal is needed though nobody touches it, as at a meeting's
    ///     door
    public Visits(LongSupplier nanos, BooleanSupplier engaged) {
        this.nanos = nanos;
        this.engaged = engaged;
        left = nanos.getAsLong();
    }

    /// Listens from now on. On the UI thread.
    public void watch(ReadOnlyObjectProperty<Session.State> visit) {
        somebody = visit.get() != Session.State.NONE;
        visit.addListener((_, _, now) -> {
            left = nanos.getAsLong();
            somebody = now != Session.State.NONE;
        });
    }

    /// Zero while somebody is here.
    public Duration idle() {
        if (engaged.getAsBoolean()) {
            left = nanos.getAsLong();
        }
        return somebody ? Duration.ZERO : Duration.ofNanos(nanos.getAsLong() - left);
    }
}
