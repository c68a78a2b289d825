package org.yizhan.scan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private final Repeats repeats = new Repeats();

    @Test
    void aCodeHeldUpForTenSecondsIsOneScan() {
        assertTrue(repeats.isNew("card", at(0)));
        for (int tenth = 1; tenth < 100; tenth++) {
            assertFalse(repeats.isNew("card", at(tenth * 100L)));
        }
    }

    @Test
    void aCodeTakenAwayForThreeSecondsIsNewAgain() {
        assertTrue(repeats.isNew("card", at(0)));
        assertFalse(repeats.isNew("card", at(2_999)));
        assertTrue(repeats.isNew("card", at(2_999 + 3_000)));
    }

    @Test
    void anotherCodeIsNewAtOnce() {
        assertTrue(repeats.isNew("card", at(0)));
        assertTrue(repeats.isNew("other", at(1)));
    }

    @Test
    void aForgottenCodeIsNewAtOnce() {
        assertTrue(repeats.isNew("card", at(0)));
        repeats.forget("card");
        assertTrue(repeats.isNew("card", at(1)));
    }

    private static long at(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
