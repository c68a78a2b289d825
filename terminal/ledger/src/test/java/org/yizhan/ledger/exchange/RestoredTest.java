package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.terminals.SeenFindings;
import org.yizhan.ledger.terminals.TerminalFacts;

/// Restored, cloned and rolled back: nothing that was seen accepted is lost, nothing is doubled,
/// the exchange ends drained, and the node knows that something happened to it.
class RestoredTest extends OneTerminal {
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    @BeforeEach
    void enrol() {
        checkin(terminal, 1);
        county.exchange(terminal);
    }

    private static void checkin(TerminalNode node, int resident) {
        County.put(
                node.ledger(),
                VILLAGE,
                AttendanceFacts.CHECKIN,
                MEETING,
                new Checkin(
                        MEETING,
                        SubjectId.named("resident/" + resident),
                        Evidence.CARD_CAMERA,
                        Optional.empty()));
    }

    /// How often each resident was applied as here.
    private static List<String> checkins(Ledger ledger) {
        return ledger.read(views ->
                views
                        .handle()
                        .createQuery("SELECT resident FROM attendance")
                        .mapTo(String.class)
                        .list()
                        .stream()
                        .sorted()
                        .toList());
    }

    private static List<String> residents(int... numbers) {
        return java.util.Arrays.stream(numbers)
                .mapToObj(number -> SubjectId.named("resident/" + number).toString())
                .sorted()
                .toList();
    }

    private void copy(String from, String to) throws IOException {
        Path target = folder.resolve(to);
        if (Files.exists(target)) {
            try (Stream<Path> old = Files.list(target)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve(from))) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(folder.resolve(from).relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void keep() throws IOException {
        terminal.close();
        copy("terminal", "kept");
        terminal = county.terminal("terminal");
    }

    private void rollBack() throws IOException {
        terminal.close();
        copy("kept", "terminal");
        terminal = county.terminal("terminal");
    }

    private void assertEverywhere(List<String> expected) {
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(expected, checkins(terminal.ledger()));
        assertEquals(expected, checkins(county.hub().ledger()));
        assertEquals(0, County.rounds(terminal).waiting());
        assertEquals(have(county.hub().ledger()), have(terminal.ledger()));
    }

    private static HaveVector have(Ledger ledger) {
        return ledger.facts(store -> store.have(List.of(VILLAGE)));
    }

    @Test
    void aRolledBackTerminalIssuesAgainWhatDiverged() throws IOException {
        keep();
        long before = terminal.ledger().author();
        checkin(terminal, 2);
        checkin(terminal, 3);
        county.exchange(terminal);
        rollBack();
        checkin(terminal, 4);
        assertEverywhere(residents(1, 2, 3, 4));
        assertNotEquals(before, terminal.ledger().author());
        assertTrue(
                terminal.checks().stream()
                        .map(Check::run)
                        .anyMatch(found -> found.what().key().equals("nodes.renewed")));
        checkin(terminal, 5);
        assertEverywhere(residents(1, 2, 3, 4, 5));
    }

    @Test
    void aRolledBackTerminalNoticesThoughItHasWrittenAsMuchAsTheHubKnows() throws IOException {
        keep();
        checkin(terminal, 2);
        county.exchange(terminal);
        rollBack();
        checkin(terminal, 3);
        assertEverywhere(residents(1, 2, 3));
    }

    @Test
    void aRolledBackTerminalThatWroteFarMoreLosesNothing() throws IOException {
        keep();
        checkin(terminal, 2);
        county.exchange(terminal);
        rollBack();
        for (int i = 3; i <= 40; i++) {
            checkin(terminal, i);
        }
        assertEverywhere(residents(java.util.stream.IntStream.rangeClosed(1, 40).toArray()));
    }

    private Finding authorFinding() {
        return terminal.checks().stream()
                .map(Check::run)
                .filter(found -> found.check().equals("author"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasReadItAtTheHubIsHeardAtTheTerminalAndTheNextTimeItIsSaidAgain() throws IOException {
        keep();
        checkin(terminal, 2);
        county.exchange(terminal);
        for (int times = 1; times <= 2; times++) {
            rollBack(); // the second time to the same old state, which counts as far
            county.exchange(terminal);
            assertEquals("nodes.renewed", authorFinding().what().key());
            Seen read = Seen.of(authorFinding()).orElseThrow();
            SubjectId clerk = SubjectId.named("clerk");
            SeenFindings.record(county.hub().ledger(), VILLAGE, clerk, read);
            SeenFindings.record(terminal.ledger(), VILLAGE, SubjectId.named("secretary"), read);
            assertEquals(new Outcome.Drained(), county.exchange(terminal));
            assertEquals("nodes.renewedSeen", authorFinding().what().key());
            assertEquals(Severity.GOOD, authorFinding().severity());
            assertEquals(
                    List.of(),
                    terminal.ledger()
                            .read(views -> views.register(TerminalFacts.SEEN).conflicts(VILLAGE)),
                    "two who read it do not contradict each other");
        }
    }

    @Test
    void theViewsMadeAnewAfterwardsAreTheSame() throws IOException {
        aRolledBackTerminalIssuesAgainWhatDiverged();
        terminal.close();
        Files.delete(folder.resolve("terminal/views.sealed"));
        terminal = county.terminal("terminal");
        assertEquals(residents(1, 2, 3, 4, 5), checkins(terminal.ledger()));
    }

    @Test
    void aClonedTerminalAndItsOriginalBothGoOn() throws IOException {
        keep();
        try (TerminalNode clone = county.terminal("kept")) {
            checkin(terminal, 2);
            checkin(clone, 3);
            county.exchange(terminal);
            checkin(terminal, 4);
            checkin(clone, 5);
            assertEquals(new Outcome.Drained(), county.exchange(clone));
            checkin(clone, 6);
            county.exchange(clone);
            assertEverywhere(residents(1, 2, 3, 4, 5, 6));
            county.exchange(clone);
            assertEquals(residents(1, 2, 3, 4, 5, 6), checkins(clone.ledger()));
            assertNotEquals(terminal.ledger().author(), clone.ledger().author());
        }
    }

    @Test
    void aHubRestoredFromAnOldBackupHasEverythingAgain() throws IOException {
        county.stopHub();
        copy("hub", "hub-kept");
        county.startHub();
        long before = county.hub().ledger().author();
        checkin(terminal, 2);
        household(county.hub().ledger(), VILLAGE, "1号");
        county.exchange(terminal);
        county.stopHub();
        copy("hub-kept", "hub");
        county.startHub();
        assertEquals(residents(1), checkins(county.hub().ledger()));
        household(county.hub().ledger(), VILLAGE, "2号");
        assertEverywhere(residents(1, 2));
        assertNotEquals(before, county.hub().ledger().author());
        assertEquals(List.of("1号", "2号"), households(county.hub().ledger(), VILLAGE));
        assertEquals(List.of("1号", "2号"), households(terminal.ledger(), VILLAGE));
    }

    @Test
    void whatAHubWritesAfterARestoreReachesTerminalsThatRememberOtherwise() throws IOException {
        county.stopHub();
        copy("hub", "hub-kept");
        county.startHub();
        household(county.hub().ledger(), TOWNSHIP, "1号");
        county.exchange(terminal);
        county.stopHub();
        copy("hub-kept", "hub");
        county.startHub();
        household(county.hub().ledger(), TOWNSHIP, "2号");
        assertEverywhere(residents(1));
        assertTrue(
                terminal.ledger()
                        .facts(FactCount::of)
                        .containsAll(county.hub().ledger().facts(FactCount::of)));
    }

    /// The facts about the township, by id.
    private static final class FactCount {
        static List<org.yizhan.domain.facts.FactId> of(org.yizhan.ledger.streams.FactStore store) {
            return store.have(List.of(TOWNSHIP)).highest().keySet().stream()
                    .flatMap(stream -> store.after(stream, 0, 1000).stream())
                    .map(fact -> fact.header().id())
                    .toList();
        }
    }
}
