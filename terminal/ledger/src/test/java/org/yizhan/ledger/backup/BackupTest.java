package org.yizhan.ledger.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.RecoveryKey;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.NodeCaller;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;

/// Everything of a node in one sealed file, while it runs, and back again.
class BackupTest extends OneTerminal {
    private static final String WORDS = "一句只有县里知道的话";

    @BeforeEach
    void enrol() {
        household(terminal.ledger(), VILLAGE, "1号院");
        county.exchange(terminal);
    }

    private Path backup(String node, String words) throws IOException {
        Path file = folder.resolve(node + ".backup");
        try (OutputStream out = Files.newOutputStream(file)) {
            assertTrue(
                    NodeCaller.at(folder.resolve(node)).orElseThrow().backup(words, out),
                    "There is something to lock it with");
        }
        return file;
    }

    private Restore.Result restore(Path file, String to, String words) throws IOException {
        return new Restore(folder.resolve(to)).from(file, new BackupLock.Passphrase(words));
    }

    @Test
    void aTerminalIsBackedUpWhileItRecordsAndPutBackOnAnotherMachine() throws Exception {
        BlobRef recording =
                terminal.blobs()
                        .put(new ByteArrayInputStream("一段录音".getBytes(StandardCharsets.UTF_8)));
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer =
                Thread.ofVirtual()
                        .start(() -> {
                            for (int i = 0; !stop.get(); i++) {
                                household(terminal.ledger(), VILLAGE, "忙" + i);
                            }
                        });
        Path file = backup("terminal", WORDS);
        stop.set(true);
        writer.join();
        long before = terminal.ledger().author();
        terminal.close();
        assertEquals(Restore.Result.RESTORED, restore(file, "elsewhere", WORDS));
        terminal = county.terminal("elsewhere");
        assertTrue(households(terminal.ledger(), VILLAGE).contains("1号院"));
        assertNotEquals(before, terminal.ledger().author(), "a restored node is a new author");
        assertTrue(terminal.ledger().renewals() > 0, "and staff are told");
        assertTrue(
                terminal.blobs()
                        .read(
                                recording,
                                plain ->
                                        assertEquals(
                                                "一段录音",
                                                new String(
                                                        plain.readAllBytes(),
                                                        StandardCharsets.UTF_8))));
        household(terminal.ledger(), VILLAGE, "还原之后");
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(
                households(county.hub().ledger(), VILLAGE), households(terminal.ledger(), VILLAGE));
    }

    @Test
    void theSecretBoxesOfPollsAreInNoBackup() throws IOException {
        terminal.ledger().remember("polls.box/1", "一人一票");
        terminal.ledger().remember("别的", "还在");
        Path file = backup("terminal", WORDS);
        assertEquals(Restore.Result.RESTORED, restore(file, "elsewhere", WORDS));
        byte[] facts = Files.readAllBytes(folder.resolve("elsewhere/facts.db"));
        String bytes = new String(facts, StandardCharsets.UTF_8);
        assertTrue(bytes.contains("还在"));
        assertFalse(bytes.contains("polls.box"));
        assertFalse(bytes.contains("一人一票"));
    }

    @Test
    void aHubIsBackedUpWhileItServesAndPutBack() throws IOException {
        Path file = backup("hub", WORDS);
        household(terminal.ledger(), VILLAGE, "2号院");
        household(county.hub().ledger(), VILLAGE, "县里写的");
        county.exchange(terminal);
        county.stopHub();
        Files.move(folder.resolve("hub"), folder.resolve("hub-lost"));
        assertEquals(Restore.Result.RESTORED, restore(file, "hub", WORDS));
        county.startHub();
        assertEquals(List.of("1号院"), households(county.hub().ledger(), VILLAGE));
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(List.of("1号院", "2号院", "县里写的"), households(county.hub().ledger(), VILLAGE));
        assertEquals(1, county.hub().ledger().renewals());
    }

    @Test
    void aBackupIsLockedToTheCountysRecoveryKeyWhereThereIsOne() throws IOException {
        RecoveryKey key = RecoveryKey.fresh();
        terminal.keys().wrapFor(key.hexadecimal());
        Path file = backup("terminal", "");
        Path secret = folder.resolve("recovery.private");
        key.writePrivate(secret);
        Restore elsewhere = new Restore(folder.resolve("elsewhere"));
        assertEquals(
                Restore.Result.OTHER_KEY,
                elsewhere.from(file, new BackupLock.Recovery(RecoveryKey.fresh())));
        assertEquals(
                Restore.Result.OTHER_KEY,
                elsewhere.from(
                        file, new BackupLock.Recovery(RecoveryKey.ofPublic(key.hexadecimal()))));
        assertEquals(
                Restore.Result.RESTORED,
                elsewhere.from(file, new BackupLock.Recovery(RecoveryKey.read(secret))));
    }

    @Test
    void withoutARecoveryKeyAPassphraseIsAskedFor() throws IOException {
        NodeCaller asked = NodeCaller.at(folder.resolve("terminal")).orElseThrow();
        assertFalse(asked.backup("", OutputStream.nullOutputStream()));
    }

    @Test
    void aBackupThatIsCutAlteredOrLockedOtherwiseLeavesNothingBehind() throws IOException {
        byte[] whole = Files.readAllBytes(backup("terminal", WORDS));
        Path file = folder.resolve("spoiled");
        for (int at : new int[] {3, 200, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, at));
            assertNotEquals(
                    Restore.Result.RESTORED, restore(file, "elsewhere", WORDS), "cut " + at);
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            Files.write(file, altered);
            assertNotEquals(
                    Restore.Result.RESTORED, restore(file, "elsewhere", WORDS), "altered " + at);
            assertFalse(Files.exists(folder.resolve("elsewhere")));
            assertFalse(Files.exists(folder.resolve("elsewhere.restoring")));
        }
        Files.write(file, whole);
        assertEquals(Restore.Result.OTHER_KEY, restore(file, "elsewhere", "别的话"));
        assertEquals(Restore.Result.NOT_EMPTY, restore(file, "hub", WORDS));
    }

    @Test
    void nothingReadableIsInABackupNorLeftBesideIt() throws IOException {
        byte[] bytes = Files.readAllBytes(backup("hub", WORDS));
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String secret : List.of("1号院", "residents.household", "PRAGMA", VILLAGE.code())) {
            String raw =
                    new String(
                            secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertEquals(-1, content.indexOf(raw), secret);
        }
        assertFalse(Files.exists(folder.resolve("hub/facts.copy")));
    }

    @Test
    void theRecoveryKeyOpensTheDiskOfADeadBoard() throws IOException {
        RecoveryKey key = RecoveryKey.fresh();
        terminal.keys().wrapFor(key.hexadecimal());
        household(terminal.ledger(), VILLAGE, "没送出去的");
        terminal.close();
        Files.delete(folder.resolve("terminal/keys/wrap.secret")); // as sealed in a dead TPM
        Files.delete(folder.resolve("terminal/keys/data.key.file"));
        Path keys = folder.resolve("terminal/keys");
        assertFalse(NodeKeys.recover(keys, RecoveryKey.fresh()));
        assertTrue(NodeKeys.recover(keys, key));
        terminal = county.terminal("terminal");
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertTrue(households(county.hub().ledger(), VILLAGE).contains("没送出去的"));
    }

    @Test
    void aHubTellsItsTerminalsTheRecoveryKeyThatAPersonGaveIt() throws IOException {
        assertTrue(terminal.keys().recovery().isEmpty());
        RecoveryKey key = RecoveryKey.fresh();
        NodeKeys.give(folder.resolve("hub/keys"), key);
        county.place(County.COUNTY, "清河县");
        county.restartHub();
        assertEquals(key.hexadecimal(), county.hub().keys().recovery().orElseThrow());
        county.exchange(terminal);
        assertEquals(key.hexadecimal(), terminal.keys().recovery().orElseThrow());
        try (TerminalNode later = county.enrolled("later", VILLAGE)) {
            assertEquals(key.hexadecimal(), later.keys().recovery().orElseThrow());
        }
    }
}
