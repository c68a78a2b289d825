package org.yizhan.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.storage.PostgresStorage;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.storage.StorageException;

class PostgresStorageLedgerTest extends BodiesContract {
    private final String database = Postgres.database();

    @Override
    int readers() {
        return 8;
    }

    @Override
    Storage storage() {
        return PostgresStorage.open(database);
    }

    @Test
    void letsTwoHubProgramsWriteAtOnceWithoutAGapOrAFork() throws Exception {
        try (Ledger one = TestLedgers.open(storage(), 11);
                Ledger two = TestLedgers.open(storage(), 12);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                Ledger ledger = writer % 2 == 0 ? one : two;
                int from = 100 + writer * 20;
                ends.add(
                        threads.submit(() -> {
                            for (int i = from; i < from + 20; i++) {
                                household(ledger, i % 3 == 0 ? NEIGHBOUR : VILLAGE, i + "号");
                            }
                        }));
            }
            for (Future<?> end : ends) {
                end.get();
            }
            assertEquals(80, households(one, VILLAGE).size() + households(two, NEIGHBOUR).size());
            assertEquals(
                    80, one.have().highest().values().stream().mapToLong(Long::longValue).sum());
            assertEquals(2, one.have().highest().size(), "one author, a stream in each place");
        }
    }

    @Test
    void letsTheOlderProgramStopWhereANewerOneHasTakenOver() {
        try (Ledger old = TestLedgers.open(storage(), 11)) {
            household(old, VILLAGE, "1号");
            try (Ledger newer = TestLedgers.open(storage(), 12, Features.types(), "newer")) {
                assertThrows(StorageException.class, () -> household(old, VILLAGE, "2号"));
                household(newer, VILLAGE, "3号");
                assertEquals(List.of("1号", "3号"), households(newer, VILLAGE));
            }
        }
    }
}
