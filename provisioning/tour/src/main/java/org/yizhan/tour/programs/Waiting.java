package org.yizhan.tour.programs;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waiting for what another program does in its own time.
public final class Waiting {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Waiting() {}

    /// @throws ToolException if it does not come true in time
    public static void until(String what, Duration longest, BooleanSupplier comesTrue) {
        Supplier<Optional<Boolean>> look =
                () -> comesTrue.getAsBoolean() ? Optional.of(true) : Optional.empty();
        if (find(longest, look).isEmpty()) {
            throw new ToolException("Not within " + longest + ": " + what);
        }
    }

    /// Looks again and again until something is found or the time is over; at least once.
    public static <T> Optional<T> find(Duration longest, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + longest.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent() || System.nanoTime() > end) {
                return found;
            }
            pause(PAUSE);
        }
    }

    public static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToolException("Interrupted while waiting", e);
        }
    }
}
