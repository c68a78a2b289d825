package org.yizhan.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Kills at any moment and at every step of the exchange: found = acknowledged, none doubled, none
/// stuck.
class CrashBenchTest {
    private static int kill(int times, int seed) {
        return new CommandLine(new CrashBench())
                .execute("--kills", String.valueOf(times), "--seed", String.valueOf(seed));
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubledInAFewKills() {
        assertEquals(0, kill(10, 7));
    }

    @Test
    @Tag("full")
    void nothingAcknowledgedIsLostOrDoubledInAHundredKills() {
        assertEquals(0, kill(100, 11));
    }
}
