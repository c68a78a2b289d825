package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PausesTest {
    private static final Duration MOST = Duration.ofMinutes(15);

    private final Pauses pauses = new Pauses(new Random(1));

    private static void assertBetween(Duration least, Duration most, Duration pause) {
        assertTrue(pause.compareTo(least) >= 0 && pause.compareTo(most) <= 0, () -> "" + pause);
    }

    @Test
    void growWithEveryFailureButNeverEnd() {
        assertBetween(Duration.ofMillis(2500), Duration.ofSeconds(5), pauses.afterFailure(1, MOST));
        assertBetween(Duration.ofSeconds(20), Duration.ofSeconds(40), pauses.afterFailure(4, MOST));
        assertBetween(MOST.dividedBy(2), MOST, pauses.afterFailure(1_000_000, MOST));
    }

    @Test
    void areNeverShorterThanAskedFor() {
        Duration asked = Duration.ofSeconds(30);
        for (int i = 0; i < 100; i++) {
            assertBetween(asked, Duration.ofSeconds(45), pauses.asAsked(asked));
        }
    }

    @Test
    void differFromTerminalToTerminal() {
        long different =
                new Random(2)
                        .longs(50)
                        .mapToObj(seed -> new Pauses(new Random(seed)).regular(MOST))
                        .distinct()
                        .count();
        assertTrue(different > 40, () -> "" + different);
    }
}
