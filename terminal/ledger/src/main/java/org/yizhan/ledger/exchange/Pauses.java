package org.yizhan.ledger.exchange;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait before trying again. Pauses grow with every failure, never end, and differ from
/// terminal to terminal, so that a county's terminals do not all knock at once when the hub is
/// back.
final class Pauses {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 12;

    private final RandomGenerator random;

    Pauses(RandomGenerator random) {
        this.random = random;
    }

    /// After a failure: half to the whole of 5 s, 10 s, 20 s … up to `most`.
    ///
    /// @param failures in a row, from 1
    Duration afterFailure(int failures, Duration most) {
        Duration grown = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration whole = grown.compareTo(most) < 0 ? grown : most;
        return part(whole, 0.5);
    }

    /// After a success: the interval, up to a tenth shorter.
    Duration regular(Duration interval) {
        return part(interval, 0.9);
    }

    /// When asked to wait: what was asked, and up to half of it more.
    Duration asAsked(Duration pause) {
        return pause.plus(pause.dividedBy(2)).minus(part(pause.dividedBy(2), 0));
    }

    private Duration part(Duration whole, double least) {
        double share = least + (1 - least) * random.nextDouble();
        return Duration.ofMillis((long) (whole.toMillis() * share));
    }
}
