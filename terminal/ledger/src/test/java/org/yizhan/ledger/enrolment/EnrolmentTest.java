package org.yizhan.ledger.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.NEIGHBOUR;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;

class EnrolmentTest {
    @TempDir Path folder;
    private County county;
    private TerminalNode terminal;

    @BeforeEach
    void open() {
        county = new County(folder);
        terminal = county.terminal("terminal");
    }

    @AfterEach
    void close() {
        terminal.close();
        county.close();
    }

    private EnrolmentResult use(EnrolmentCode code) {
        return terminal.enrol(code, county.wire());
    }

    @Test
    void givesATerminalItsPlaceAndItsHub() {
        assertEquals(Optional.empty(), terminal.exchanger());
        EnrolmentResult.Enrolled enrolled =
                assertInstanceOf(EnrolmentResult.Enrolled.class, use(county.code(VILLAGE)));
        assertEquals("青石沟村", enrolled.names().getFirst().name());
        assertEquals(Optional.of(VILLAGE), terminal.place());
        terminal.close();
        terminal = county.terminal("terminal");
        assertEquals(Optional.of(VILLAGE), terminal.place());
        assertTrue(terminal.exchanger().isPresent());
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
    }

    @Test
    void comesToTheSameEndWhenItsAnswerWasLost() {
        EnrolmentCode code = county.code(VILLAGE);
        EnrolmentResult lost =
                terminal.enrol(
                        code,
                        (route, message) -> {
                            county.hub().answer(route, message);
                            return new Reply.Failed(Reply.Cause.UNREACHABLE);
                        });
        assertInstanceOf(EnrolmentResult.NoAnswer.class, lost);
        county.setTime(TestLedgers.NOW.plus(Duration.ofHours(1)));
        assertInstanceOf(EnrolmentResult.Enrolled.class, use(code));
        assertEquals(
                1,
                county.hub().ledger().read(views -> new Terminals(views).within(VILLAGE)).size());
    }

    @Test
    void anotherDiskTakesThePlaceOfTheOldOneWithoutASecondTerminal() {
        use(county.code(VILLAGE));
        SubjectId old = terminal.keys().publicKeys().node();
        EnrolmentCode code = replacement(old).orElseThrow();
        try (TerminalNode fresh = county.terminal("another-disk")) {
            assertInstanceOf(EnrolmentResult.Enrolled.class, fresh.enrol(code, county.wire()));
            assertInstanceOf(EnrolmentResult.Enrolled.class, fresh.enrol(code, county.wire()));
            assertEquals(List.of(fresh.keys().publicKeys().node()), standing());
            assertEquals(new Outcome.Drained(), county.exchange(fresh));
        }
        assertEquals(new Outcome.Failed(Outcome.Trouble.REVOKED), county.exchange(terminal));
        assertEquals(Optional.empty(), replacement(old));
    }

    @Test
    void untilTheNewDiskCameTheOldOneServes() {
        use(county.code(VILLAGE));
        SubjectId old = terminal.keys().publicKeys().node();
        replacement(old);
        assertEquals(List.of(old), standing());
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
    }

    @Test
    void aTerminalMayReplaceItself() {
        use(county.code(VILLAGE));
        SubjectId old = terminal.keys().publicKeys().node();
        assertInstanceOf(EnrolmentResult.Enrolled.class, use(replacement(old).orElseThrow()));
        assertEquals(List.of(old), standing());
    }

    private Optional<EnrolmentCode> replacement(SubjectId old) {
        HubLink.Address address =
                new HubLink.Address("127.0.0.1", 1, county.hub().certificate().pin());
        return county.hub().desk().replace(old, address);
    }

    /// The terminals that may exchange.
    private List<SubjectId> standing() {
        return county.hub().ledger().read(views -> new Terminals(views).within(VILLAGE)).stream()
                .filter(entry -> !entry.value().revoked())
                .map(Entry::subject)
                .toList();
    }

    @Test
    void worksOnce() {
        EnrolmentCode code = county.code(VILLAGE);
        use(code);
        try (TerminalNode second = county.terminal("second")) {
            assertInstanceOf(EnrolmentResult.Used.class, second.enrol(code, county.wire()));
            assertEquals(Optional.empty(), second.place());
        }
    }

    @Test
    void worksForTenMinutes() {
        EnrolmentCode code = county.code(VILLAGE);
        county.setTime(TestLedgers.NOW.plus(Duration.ofMinutes(10)).plusSeconds(1));
        assertInstanceOf(EnrolmentResult.Expired.class, use(code));
    }

    @Test
    void diesAtTheFifthWrongTry() {
        EnrolmentCode code = county.code(VILLAGE);
        EnrolmentCode guessed = new EnrolmentCode(code.address(), code.name(), "00000000");
        for (int i = 0; i < 5; i++) {
            assertInstanceOf(EnrolmentResult.Wrong.class, use(guessed));
        }
        assertInstanceOf(EnrolmentResult.Wrong.class, use(code));
    }

    @Test
    void survivesARestartOfTheHub() {
        EnrolmentCode code = county.code(VILLAGE);
        county.restartHub();
        assertInstanceOf(EnrolmentResult.Enrolled.class, use(code));
    }

    @Test
    void doesNotCarryRecordsIntoAnotherVillage() {
        use(county.code(VILLAGE));
        assertInstanceOf(EnrolmentResult.OtherPlace.class, use(county.code(NEIGHBOUR)));
        assertEquals(Optional.of(VILLAGE), terminal.place());
    }

    @Test
    void isForVillagesOnly() {
        assertThrows(IllegalArgumentException.class, () -> county.code(TOWNSHIP));
    }

    @Test
    void turnsNonsenseAway() {
        for (String nonsense : new String[] {"", "{}", "x".repeat(100_000)}) {
            assertEquals(
                    new Reply.Failed(Reply.Cause.NOT_UNDERSTOOD),
                    county.hub()
                            .answer(Route.ENROLMENT, nonsense.getBytes(StandardCharsets.UTF_8)));
        }
        assertInstanceOf(EnrolmentResult.NotACode.class, terminal.enrol("https://example.org/"));
    }

    @Test
    void readsItsOwnTextAlsoWithAnAddressFullOfColons() {
        for (String host : new String[] {"hub.example.org", "10.1.2.3", "fd00::1"}) {
            HubLink.Address address =
                    new HubLink.Address(host, 8443, county.hub().certificate().pin());
            EnrolmentCode code = county.hub().desk().offer(VILLAGE, "大厅", address);
            assertEquals(Optional.of(code), EnrolmentCode.parse(code.text()));
            assertTrue(code.text().length() < 110, code.text());
        }
    }
}
