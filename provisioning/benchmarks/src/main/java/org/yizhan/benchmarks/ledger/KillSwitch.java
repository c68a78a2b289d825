package org.yizhan.benchmarks.ledger;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Ends the program at once when it comes to a point for a certain time.
final class KillSwitch {
    /// For a program that lives on.
    static final KillSwitch NEVER = new KillSwitch("", 0);

    private final Optional<KillPoint> at;
    private final AtomicInteger left;

    /// @param point its name; empty for none
    /// @param times how often it is passed, that one time too
    KillSwitch(String point, int times) {
        at = point.isEmpty() ? Optional.empty() : Optional.of(KillPoint.valueOf(point));
        left = new AtomicInteger(times);
    }

    void pass(KillPoint point) {
        if (at.filter(point::equals).isPresent() && left.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(point.status()); // as SIGKILL: nothing is put in order
        }
    }
}
