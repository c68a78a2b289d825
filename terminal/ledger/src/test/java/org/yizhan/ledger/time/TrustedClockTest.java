package org.yizhan.ledger.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.ledger.facts.Stamp;

class TrustedClockTest {
    private static final Instant BUILT = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");

    private final AtomicReference<Instant> machine = new AtomicReference<>(NOW);
    private final AtomicLong nanos = new AtomicLong();
    private final TrustedClock clock = new TrustedClock(machine::get, nanos::get, BUILT);

    private TimeTrust trustAt(String time) {
        machine.set(Instant.parse(time));
        return clock.now().trust();
    }

    @Test
    void doubtsAClockThatStartsIn1970UntilItIsSet() {
        assertEquals(TimeTrust.SUSPECT, trustAt("1970-01-01T00:00:30Z"));
        assertEquals(TimeTrust.FREE_RUNNING, trustAt("2026-11-22T06:30:00Z"));
    }

    @Test
    void doubtsAClockIn2099AndBelievesItAgainOnceItIsRight() {
        assertEquals(TimeTrust.SUSPECT, trustAt("2099-01-01T00:00:00Z"));
        assertEquals(TimeTrust.FREE_RUNNING, trustAt("2026-11-22T06:30:00Z"));
    }

    @Test
    void doubtsAClockThatJumpsBackButNotOneThatIsCorrectedALittle() {
        assertEquals(TimeTrust.FREE_RUNNING, trustAt("2026-11-22T06:30:00Z"));
        assertEquals(TimeTrust.FREE_RUNNING, trustAt("2026-11-22T06:29:00Z"));
        assertEquals(TimeTrust.SUSPECT, trustAt("2026-11-22T05:30:00Z"));
        assertEquals(TimeTrust.FREE_RUNNING, trustAt("2026-11-22T06:31:00Z"));
    }

    @Test
    void doubtsAClockBehindTheLastFactUnlessThatWasDoubtedItself() {
        clock.passed(new Stamp(Instant.parse("2099-01-01T00:00:00Z"), TimeTrust.SUSPECT));
        assertEquals(TimeTrust.FREE_RUNNING, trustAt("2026-11-22T06:30:00Z"));
        clock.passed(new Stamp(Instant.parse("2026-12-01T00:00:00Z"), TimeTrust.FREE_RUNNING));
        assertEquals(TimeTrust.SUSPECT, trustAt("2026-11-22T06:31:00Z"));
    }

    @Test
    void goesOnFromTheHubsTimeWhateverIsDoneToTheMachines() {
        machine.set(Instant.EPOCH);
        clock.reference(NOW);
        nanos.addAndGet(5_000_000_000L);
        machine.set(Instant.parse("2099-01-01T00:00:00Z"));
        assertEquals(new Stamp(NOW.plusSeconds(5), TimeTrust.SYNCHRONISED), clock.now());
    }
}
