package org.yizhan.tour.keeper;

import java.time.Duration;

/// How a terminal came back.
///
/// @param noticed from the harm until the next start; a frozen screen is given its time to answer
/// @param started from that start to the first screen
public record Comeback(Harm harm, Duration noticed, Duration started) {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /// Harms a terminal and waits until it is back.
    ///
    /// @param agent of [Freezer], as the terminal calls it
    public static Comeback from(Harm harm, Keeper keeper, String agent) {
        int lives = keeper.lives();
        long now = System.nanoTime();
        harm.to(keeper, agent);
        Keeper.Life next = keeper.await(lives + 1, LONGEST);
        return new Comeback(
                harm,
                Duration.ofNanos(next.begun() - now),
                Duration.ofNanos(next.ready() - next.begun()));
    }

    /// From the harm to the first screen.
    public Duration whole() {
        return noticed.plus(started);
    }
}
