package org.yizhan.benchmarks.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.places.PlaceId;

/// All terminals at once over real connections: none fails, and every fact is on the hub.
class CountyRunTest {
    private static final int TERMINALS = 6;
    private static final int KEPT_OPEN = TERMINALS / 2;

    @TempDir Path folder;

    private void storm(CountyHubs.Kind kind) throws IOException, InterruptedException {
        try (CountyHubs hubs = CountyHubs.of(kind, folder);
                CountyTerminals county =
                        new CountyTerminals(folder.resolve("terminals"), KEPT_OPEN)) {
            hubs.within(node -> CountyBench.found(node, county, TERMINALS));
            hubs.start();
            CountyRun run = new CountyRun(county, hubs::port, 1);
            run.run(Duration.ZERO);
            hubs.stop();
            AtomicLong missing = new AtomicLong();
            hubs.within(node -> missing.set(county.missingIn(node.ledger().have())));
            assertEquals(0, run.failed());
            assertEquals(0, missing.get());
            assertEquals(3 * TERMINALS, county.recorded());
            assertEquals("999901100200", first(county).code());
        }
    }

    private static PlaceId first(CountyTerminals county) {
        return county.with(0, node -> node.place().orElseThrow());
    }

    @Test
    void noTerminalFailsAtAHubOnAFile() throws IOException, InterruptedException {
        storm(CountyHubs.Kind.SQLITE);
    }

    @Test
    @Tag("full")
    void noTerminalFailsAtTwoHubProgramsOnOnePostgresql() throws IOException, InterruptedException {
        storm(CountyHubs.Kind.POSTGRESQL);
    }
}
