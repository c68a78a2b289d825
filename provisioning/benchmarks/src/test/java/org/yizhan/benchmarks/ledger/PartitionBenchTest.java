package org.yizhan.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongPredicate;
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

    private static Path folder(Path in, String name) throws IOException {
        return Files.createDirectory(in.resolve(name));
    }

    @Test
    void aSeedGivesTheSameRunAgain(@TempDir Path here) throws IOException {
        PartitionRun.Result first = new PartitionRun(folder(here, "first"), 77).run();
        assertEquals(first, new PartitionRun(folder(here, "again"), 77).run());
        assertNotEquals(first, new PartitionRun(folder(here, "other"), 78).run());
    }

    @Test
    void aRunThatFailedFailsAgainByItsSeedStepByStep(@TempDir Path here) throws IOException {
        LongPredicate defect = number -> number % 2 == 1;
        PartitionRun.Result failed = new PartitionRun(folder(here, "first"), 7, defect).run();
        assertFalse(failed.holds());
        assertEquals(failed, new PartitionRun(folder(here, "again"), 7, defect).run());
    }

    @Test
    @Tag("full")
    void everySeedGivesTheSameRunAgain(@TempDir Path here) throws IOException {
        for (long seed = 1_000; seed < 1_040; seed++) {
            PartitionRun.Result first = new PartitionRun(folder(here, "first" + seed), seed).run();
            assertEquals(
                    first,
                    new PartitionRun(folder(here, "again" + seed), seed).run(),
                    "seed " + seed);
        }
    }

    @Test
    @Tag("full")
    void nothingIsStuckLostOrDoubledInFiveHundredRuns() {
        assertEquals(0, partition(500, 1));
    }
}
