package org.yizhan.ledger.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.households;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.residents.ResidentFacts;

/// Part of the records became unreadable: what verifies is kept, what the hub has comes back, what
/// it has not is issued again, and people are told.
class DamagedLedgerTest extends OneTerminal {
    private static final int PAGE = 4096;

    @BeforeEach
    void fill() {
        households(terminal.ledger(), VILLAGE, numbers(0, 400));
        county.exchange(terminal);
        households(county.hub().ledger(), VILLAGE, numbers(400, 450));
        county.exchange(terminal);
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> String.format("%05d号", i)).toList();
    }

    private Finding data() {
        return terminal.checks().stream()
                .map(check -> check.run())
                .filter(finding -> finding.check().equals("data"))
                .findFirst()
                .orElseThrow();
    }

    /// @param where how far into the file, in hundredths
    private static void damage(Path file, int where) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long page = bytes.length() / PAGE * where / 100;
            bytes.seek(page * PAGE);
            bytes.write(new byte[2 * PAGE]);
        }
    }

    /// Every household once in the facts' view, however often its fact stands in a stream.
    private static void assertHasAll(org.yizhan.ledger.Ledger ledger) {
        assertEquals(numbers(0, 460), households(ledger, VILLAGE));
        assertEquals(
                List.of(),
                ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).conflicts(VILLAGE)));
        int waiting = ledger.read(views -> views.setbacks().waiting());
        assertEquals(0, waiting);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 35, 50, 65, 80, 95})
    void aDamagedLedgerKeepsWhatVerifiesAndTheHubFillsTheGap(int where) throws IOException {
        households(terminal.ledger(), VILLAGE, numbers(450, 460)); // the hub does not have these
        terminal.close();
        damage(folder.resolve("terminal/facts.db"), where);
        terminal = county.terminal("terminal");
        assertTrue(Files.exists(folder.resolve("terminal/facts.db.damaged-1")));
        assertEquals("nodes.damaged", data().what().key());
        assertEquals(Severity.BROKEN, data().severity());
        Object kept = data().todo().arguments().getOrDefault("kept", 0);
        assertTrue(kept instanceof Integer count && count > 50, data().toString());
        assertTrue(terminal.isMending());
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        List<String> unsent = numbers(450, 460);
        List<String> here = households(terminal.ledger(), VILLAGE);
        assertEquals(numbers(0, 450), here.subList(0, 450));
        // of what nobody else had, all that could still be read is everywhere
        assertTrue(unsent.containsAll(here.subList(450, here.size())));
        assertEquals(here, households(county.hub().ledger(), VILLAGE));
        if (where < 80) {
            assertHasAll(terminal.ledger());
            assertHasAll(county.hub().ledger());
        }
        terminal.drained();
        assertFalse(terminal.isMending());
    }

    @Test
    void aDamagedHubGetsBackFromItsTerminalsWhatItCannotRead() throws IOException {
        county.stopHub();
        damage(folder.resolve("hub/facts.db"), 40);
        county.startHub();
        assertTrue(Files.exists(folder.resolve("hub/facts.db.damaged-1")));
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(numbers(0, 450), households(terminal.ledger(), VILLAGE));
        assertEquals(numbers(0, 450), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void aFileThatIsNoDatabaseAnyMoreIsFilledAgainByTheHub() throws IOException {
        terminal.close();
        Files.write(folder.resolve("terminal/facts.db"), new byte[100_000]);
        Files.deleteIfExists(folder.resolve("terminal/facts.db-wal"));
        terminal = county.terminal("terminal");
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(numbers(0, 450), households(terminal.ledger(), VILLAGE));
    }

    @Test
    void aVillageWithoutAHubKeepsWhatStandsBehindTheGapToo() throws IOException {
        try (TerminalNode alone = county.terminal("alone")) {
            alone.standAlone(VILLAGE);
            households(alone.ledger(), VILLAGE, numbers(0, 400));
        }
        damage(folder.resolve("alone/facts.db"), 50);
        try (TerminalNode alone = county.terminal("alone")) {
            List<String> left = households(alone.ledger(), VILLAGE);
            assertTrue(left.size() > 350, left.size() + " of 400");
            assertTrue(left.contains("00399号"), "what stood behind the gap");
            assertFalse(alone.isMending());
        }
    }
}
