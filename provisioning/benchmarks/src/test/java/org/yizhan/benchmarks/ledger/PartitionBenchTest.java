package org.yizhan.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// Whatever the line does, two exchanges after it healed everything is everywhere once.
class PartitionBenchTest {
    private static int partition(int runs, int seed) {
        return new CommandLine(new PartitionBench())
                .execute("--runs", String.valueOf(runs), "--seed", String.valueOf(seed));
    }

    @Test
    void nothingIsStuckLostOrDoubledInAFewRuns() {
        assertEquals(0, partition(5, 100));
    }

    @Test
    @Tag("full")
    void nothingIsStuckLostOrDoubledInFiveHundredRuns() {
        assertEquals(0, partition(500, 1));
    }
}
