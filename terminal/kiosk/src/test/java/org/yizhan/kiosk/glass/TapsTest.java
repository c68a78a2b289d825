package org.yizhan.kiosk.glass;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TapsTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Taps taps = new Taps(nanos::get);

    @Test
    void theFirstTapCounts() {
        assertTrue(taps.accept());
    }

    @Test
    void aSecondTapAtOnceIsTheSameTap() {
        taps.accept();
        nanos.addAndGet(Taps.PAUSE_NANOS - 1);
        assertFalse(taps.accept());
    }

    @Test
    void aTapAfterThePauseCountsAlsoWhenTheCounterWrapsAround() {
        taps.accept();
        nanos.addAndGet(Taps.PAUSE_NANOS);
        assertTrue(taps.accept());
    }

    @Test
    void tappingOnAndOnDoesNotLockTheScreen() {
        taps.accept();
        nanos.addAndGet(Taps.PAUSE_NANOS / 2);
        taps.accept();
        nanos.addAndGet(Taps.PAUSE_NANOS / 2);
        assertTrue(taps.accept());
    }
}
