package org.yizhan.ledger.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;

/// A disk of two megabytes, full: never a false success, and all is well once there is room.
class FullDiskTest {
    @TempDir Path folder;
    private SmallDisk small;
    private Path disk;

    @BeforeEach
    void mount() throws IOException {
        small = SmallDisk.mount(folder.resolve("disk"), 2);
        disk = small.path();
    }

    @AfterEach
    void unmount() throws IOException {
        if (small != null) {
            small.close();
        }
    }

    private static List<String> writeUntilRefused(Ledger ledger) {
        List<String> done = new ArrayList<>(List.of("00000号"));
        assertThrows(
                StorageException.class,
                () -> {
                    for (int i = 1; i < 10_000; i++) {
                        household(ledger, VILLAGE, String.format("%05d号", i));
                        done.add(String.format("%05d号", i));
                    }
                });
        return done;
    }

    @Test
    void refusesAndLaterGoesOnByItself() throws IOException {
        List<String> done;
        try (Ledger ledger = TestLedgers.terminal(disk, 1)) {
            household(ledger, VILLAGE, "00000号");
            Path rubbish = small.fill();
            done = new ArrayList<>(writeUntilRefused(ledger));
            assertEquals(done, households(ledger, VILLAGE));
            assertThrows(StorageException.class, () -> household(ledger, VILLAGE, "不行"));
            Files.delete(rubbish);
            household(ledger, VILLAGE, "99999号");
            done.add("99999号");
            assertEquals(done, households(ledger, VILLAGE));
        }
        try (Ledger ledger = TestLedgers.terminal(disk, 2)) {
            assertEquals(done, households(ledger, VILLAGE));
        }
    }

    @Test
    void hasEverythingAcknowledgedWhenTheProgramEndsOnAFullDisk() throws IOException {
        List<String> done;
        try (Ledger ledger = TestLedgers.hub(disk, 1)) {
            household(ledger, VILLAGE, "00000号");
            small.fill();
            done = writeUntilRefused(ledger);
            assertEquals(done, households(ledger, VILLAGE));
        }
        try (Ledger ledger = TestLedgers.hub(disk, 2)) {
            assertEquals(done, households(ledger, VILLAGE));
        }
    }
}
