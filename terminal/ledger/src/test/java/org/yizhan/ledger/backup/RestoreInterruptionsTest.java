package org.yizhan.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;

/// The power goes at each step of putting a backup back; what the disk then holds is laid out here,
/// and the same command is given again.
class RestoreInterruptionsTest {
    private static final BackupLock WORDS = new BackupLock.Passphrase("一句很长很好记的话");

    @TempDir Path folder;
    private Path backup;

    /// What the disk holds after the power went.
    enum Step {
        NOTHING_YET,
        THE_FOLDER_BESIDE_IS_EMPTY,
        THE_FOLDER_BESIDE_IS_HALF_FULL,
        THE_FOLDER_BESIDE_IS_WHOLE_AND_THE_OLD_ONE_GONE
    }

    @BeforeEach
    void write() throws IOException {
        Path data = folder.resolve("old");
        try (TerminalNode node = open(data)) {
            node.standAlone(VILLAGE);
        }
        backup = folder.resolve("backup");
        try (TerminalNode node = open(data);
                OutputStream out = Files.newOutputStream(backup)) {
            new Backup(data, node.keys()).write(out, WORDS);
        }
    }

    private static TerminalNode open(Path data) {
        return TerminalNode.open(data, NodeSetup.real(InstantSource.fixed(TestLedgers.NOW), "1"));
    }

    @ParameterizedTest
    @EnumSource
    void theSameCommandComesToTheSameEnd(Step step) throws IOException {
        Path data = folder.resolve("new");
        Path beside = folder.resolve("new.restoring");
        switch (step) {
            case NOTHING_YET -> Files.createDirectories(data);
            case THE_FOLDER_BESIDE_IS_EMPTY -> {
                Files.createDirectories(data);
                Files.createDirectories(beside);
            }
            case THE_FOLDER_BESIDE_IS_HALF_FULL -> {
                Files.createDirectories(beside.resolve("keys"));
                Files.writeString(beside.resolve("facts.db"), "half of it");
                Files.writeString(beside.resolve("keys/node.keys"), "");
            }
            case THE_FOLDER_BESIDE_IS_WHOLE_AND_THE_OLD_ONE_GONE -> {
                assertEquals(Restore.Result.RESTORED, new Restore(data).from(backup, WORDS));
                Files.move(data, beside);
            }
        }
        assertEquals(Restore.Result.RESTORED, new Restore(data).from(backup, WORDS));
        assertFalse(Files.exists(beside));
        try (TerminalNode node = open(data)) {
            assertEquals(Optional.of(VILLAGE), node.place());
        }
        assertEquals(Restore.Result.NOT_EMPTY, new Restore(data).from(backup, WORDS));
        assertEquals(List.of(), leftovers());
    }

    private List<String> leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".new") || name.endsWith(".restoring"))
                    .toList();
        }
    }
}
