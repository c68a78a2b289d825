package org.yizhan.ledger.updates;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.function.BooleanSupplier;

/// Brings new versions to a terminal while nobody stands before it, and judges the one that runs.
/// One thread at a time.
public final class Caretaker {
    /// Nobody came for so long: whoever comes now waits seconds for the screen, not in the middle.
    static final Duration IDLE = Duration.ofMinutes(20);

    /// In quiet hours it is enough that nobody is just leaving.
    static final Duration IDLE_AT_NIGHT = Duration.ofMinutes(1);

    static final LocalTime QUIET_FROM = LocalTime.of(1, 0);
    static final LocalTime QUIET_TO = LocalTime.of(5, 0);

    /// A version that is not well after so long goes back.
    static final Duration TRIAL = Duration.ofMinutes(10);

    private final Updates updates;
    private final Versions versions;
    private final Running running;

    public Caretaker(Updates updates, Versions versions, Running running) {
        this.updates = updates;
        this.versions = versions;
        this.running = running;
    }

    /// The program that runs.
    ///
    /// @param number its version's
    /// @param since when it was started
    /// @param well whether its own checks find nothing broken that was whole before
    public record Running(long number, Instant since, BooleanSupplier well) {}

    /// The moment of a round.
    ///
    /// @param now counts only in differences
    /// @param local what the clock on the wall says
    /// @param idle how long nobody has used the terminal; zero while somebody does
    public record Moment(Instant now, LocalTime local, Duration idle) {
        boolean isUnattended() {
            boolean night = !local.isBefore(QUIET_FROM) && local.isBefore(QUIET_TO);
            return idle.compareTo(night ? IDLE_AT_NIGHT : IDLE) >= 0;
        }
    }

    /// What became of a round.
    ///
    /// @param restart whether the program must end now, so that another version is started
    public record Round(boolean restart, Updates.State state) {}

    /// Looks, about once a minute.
    ///
    /// @throws IOException if the disk refuses; the next round tries again
    public Round round(Moment moment) throws IOException {
        if (versions.onTrial() && versions.current() == running.number()) {
            return new Round(isLost(moment), updates.look());
        }
        Updates.State state = updates.look();
        if (!moment.isUnattended() || state.ready().isEmpty()) {
            return new Round(false, state);
        }
        versions.tryNext(state.ready().get().number());
        return new Round(true, state);
    }

    /// Ends the trial if the version is well.
    ///
    /// @return whether it had its time and is not
    private boolean isLost(Moment moment) {
        if (running.well().getAsBoolean()) {
            versions.prove();
            return false;
        }
        return !moment.now().isBefore(running.since().plus(TRIAL));
    }
}
