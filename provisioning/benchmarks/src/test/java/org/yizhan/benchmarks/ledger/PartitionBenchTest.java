package org.yizhan.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void aSeedGivesTheSameRunAgain(@TempDir Path first, @TempDir Path second) {
        assertEquals(new PartitionRun(first, 77).run(), new PartitionRun(second, 77).run());
    }

    @Test
    @Tag("full")
    void nothingIsStuckLostOrDoubledInFiveHundredRuns() {
        assertEquals(0, partition(500, 1));
    }
}
