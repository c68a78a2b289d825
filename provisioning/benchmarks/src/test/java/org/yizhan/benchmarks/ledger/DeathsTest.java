package org.yizhan.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yizhan.benchmarks.ledger.Deaths.Step;

/// A step of the exchange at which nobody was killed is seen.
class DeathsTest {
    private final Deaths deaths = new Deaths();

    private void die(boolean hub) {
        Step step = deaths.next(hub);
        deaths.ended(Optional.of(step), step.point().status());
    }

    @Test
    void everyStepOfTerminalAndHubIsMetOnceBeforeAnyIsMetTwice() {
        List<Step> all = Stream.concat(Step.of(true), Step.of(false)).toList();
        assertEquals(all, deaths.missing());
        all.forEach(step -> die(step.hub()));
        assertEquals(List.of(), deaths.missing());
        assertTrue(deaths.met().values().stream().allMatch(times -> times == 1));
    }

    @Test
    void aStepThatWasNotComeToIsMissingAndIsTriedAgain() {
        Step first = deaths.next(true);
        assertFalse(first.equals(deaths.next(true)), "two at a time are at two steps");
        deaths.ended(Optional.of(first), 137); // killed from outside before it came there
        assertTrue(deaths.missing().contains(first));
        assertEquals(first, deaths.next(true));
    }
}
