package org.yizhan.ledger.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
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
    private Path disk;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()) == 0,
                "A small disk may not be mounted here");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void fill() throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(disk.resolve("rubbish"))) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            // full
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
            fill();
            done = new ArrayList<>(writeUntilRefused(ledger));
            assertEquals(done, households(ledger, VILLAGE));
            assertThrows(StorageException.class, () -> household(ledger, VILLAGE, "不行"));
            Files.delete(disk.resolve("rubbish"));
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
            fill();
            done = writeUntilRefused(ledger);
            assertEquals(done, households(ledger, VILLAGE));
        }
        try (Ledger ledger = TestLedgers.hub(disk, 2)) {
            assertEquals(done, households(ledger, VILLAGE));
        }
    }
}
