package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;

/// Each trouble by its name, and what is promised for it.
class TroublesTest extends OneTerminal {
    @BeforeEach
    void enrol() {
        household(terminal.ledger(), VILLAGE, "1号");
        county.exchange(terminal);
    }

    private List<String> atHub() {
        return households(county.hub().ledger(), VILLAGE);
    }

    @Test
    void aChangedEnvelopeIsTurnedAwayWholeAndTheNextTryWorks() {
        household(terminal.ledger(), VILLAGE, "2号");
        Transport spoiling =
                (route, message) -> {
                    byte[] changed = message.clone();
                    changed[changed.length - 20] ^= 1;
                    return county.wire().send(route, changed);
                };
        assertInstanceOf(Outcome.Failed.class, County.rounds(terminal).run(spoiling));
        assertEquals(List.of("1号"), atHub());
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(List.of("1号", "2号"), atHub());
    }

    @Test
    void aReplayedEnvelopeChangesNothing() {
        household(terminal.ledger(), VILLAGE, "2号");
        List<byte[]> recorded = new ArrayList<>();
        AtomicReference<Reply> answer = new AtomicReference<>();
        Transport tapped =
                (route, message) -> {
                    recorded.add(message);
                    answer.set(county.wire().send(route, message));
                    return answer.get();
                };
        County.rounds(terminal).run(tapped);
        var before = county.hub().ledger().have();
        for (int times = 0; times < 3; times++) {
            for (byte[] message : recorded) {
                assertInstanceOf(Reply.Answer.class, county.wire().send(Route.MESSAGES, message));
            }
        }
        assertEquals(before, county.hub().ledger().have());
        assertEquals(List.of("1号", "2号"), atHub());
        Reply old = answer.get();
        household(county.hub().ledger(), VILLAGE, "3号");
        county.exchange(terminal);
        var here = terminal.ledger().have();
        County.rounds(terminal).run((_, _) -> old); // the hub's old answer, to another question
        assertEquals(here, terminal.ledger().have());
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
    }

    private void copyFacts(Path from, Path to) throws IOException {
        for (String name : List.of("facts.db", "facts.db-wal")) {
            Files.deleteIfExists(to.resolve(name));
            if (Files.exists(from.resolve(name))) {
                Files.copy(from.resolve(name), to.resolve(name));
            }
        }
    }

    /// The disk said that it had synced what it had not: after the cut, the file is as it was some
    /// time ago, and sound.
    private void loseWhatTheDiskOnlySaidItHad() throws IOException {
        terminal.close();
        Path data = folder.resolve("terminal");
        Path old = Files.createDirectory(folder.resolve("old"));
        copyFacts(data, old);
        terminal = county.terminal("terminal");
        household(terminal.ledger(), VILLAGE, "2号");
    }

    private void cutThePower() throws IOException {
        terminal.close();
        copyFacts(folder.resolve("old"), folder.resolve("terminal"));
        terminal = county.terminal("terminal");
        assertEquals(List.of("1号"), households(terminal.ledger(), VILLAGE));
        assertEquals(0, terminal.ledger().renewals(), "by itself it cannot know");
    }

    private void assertNoticedAndSaid() {
        assertEquals(1, terminal.ledger().renewals());
        assertTrue(
                terminal.checks().stream()
                        .anyMatch(check -> check.run().what().key().equals("nodes.renewed")));
    }

    @Test
    void whatADiskLostThatLiedAboutSyncingIsNoticedAndSaidOnceTheHubHasMore() throws IOException {
        loseWhatTheDiskOnlySaidItHad();
        county.exchange(terminal);
        long before = terminal.ledger().author();
        cutThePower();
        household(terminal.ledger(), VILLAGE, "3号");
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertNoticedAndSaid();
        assertNotEquals(before, terminal.ledger().author());
        List<String> all = List.of("1号", "2号", "3号");
        assertEquals(all, households(terminal.ledger(), VILLAGE));
        assertEquals(all, atHub());
    }

    @Test
    void whatADiskLostThatLiedAboutSyncingIsNoticedAndSaidOnceAStickHasMore(@TempDir Path usb)
            throws IOException {
        loseWhatTheDiskOnlySaidItHad();
        Stick stick = new Stick(usb);
        stick.atTerminal(terminal.letters().orElseThrow());
        stick.atHub(county.hub().letters());
        cutThePower();
        stick.atTerminal(terminal.letters().orElseThrow()); // brings the hub's answer
        assertNoticedAndSaid();
        stick.atHub(county.hub().letters());
        stick.atTerminal(terminal.letters().orElseThrow());
        assertEquals(List.of("1号", "2号"), households(terminal.ledger(), VILLAGE));
    }
}
