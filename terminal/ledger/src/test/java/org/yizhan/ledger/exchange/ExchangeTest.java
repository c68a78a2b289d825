package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.NEIGHBOUR;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;
import static org.yizhan.ledger.nodes.County.put;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.exchange.FaultyTransport.Fault;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Entry;

class ExchangeTest extends OneTerminal {
    private static final SubjectId NOTICE = SubjectId.named("notice/1");

    private static Notice notice(String title) {
        return new Notice(
                title,
                List.of("十二月二十号前交。"),
                "青石沟乡政府",
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private List<Entry<Notice>> notices(TerminalNode node) {
        return node.ledger().read(views -> views.register(NoticeFacts.NOTICE).list(TOWNSHIP));
    }

    private Outcome run(Fault fault) {
        return County.rounds(terminal).run(new FaultyTransport(county.wire(), () -> fault));
    }

    @Test
    void bringsBothSidesWhatTheyLack() {
        household(terminal.ledger(), VILLAGE, "12号");
        put(county.hub().ledger(), TOWNSHIP, NoticeFacts.NOTICE, NOTICE, notice("医保缴费"));
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(List.of("12号"), households(county.hub().ledger(), VILLAGE));
        assertEquals("医保缴费", notices(terminal).getFirst().value().title());
        assertEquals(0, County.rounds(terminal).waiting());
    }

    @Test
    void bringsThousandsOfFactsInPages() {
        List<String> numbers =
                IntStream.range(0, 3000).mapToObj(i -> String.format("%05d号", i)).toList();
        County.households(terminal.ledger(), VILLAGE, numbers);
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(numbers, households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void showsATerminalOnlyWhatItMaySee() {
        household(county.hub().ledger(), NEIGHBOUR, "邻村1号");
        household(county.hub().ledger(), TOWNSHIP, "乡政府院");
        county.exchange(terminal);
        assertEquals(List.of(), households(terminal.ledger(), NEIGHBOUR));
        assertEquals(List.of(), households(terminal.ledger(), TOWNSHIP));
        assertTrue(
                terminal.ledger().have().highest().keySet().stream()
                        .noneMatch(stream -> stream.place().equals(NEIGHBOUR)));
        assertTrue(
                TestLedgers.stream(
                                terminal.ledger(),
                                new org.yizhan.ledger.facts.StreamId(
                                        TOWNSHIP, county.hub().ledger().author()))
                        .stream()
                        .filter(fact -> fact.header().type().equals(ResidentFacts.HOUSEHOLD.name()))
                        .allMatch(fact -> fact.body() instanceof FactBody.Withheld));
    }

    @Test
    void takesFromATerminalOnlyWhatIsItsOwnPlaces() {
        household(terminal.ledger(), NEIGHBOUR, "伪造");
        household(terminal.ledger(), TOWNSHIP, "伪造");
        household(terminal.ledger(), VILLAGE, "12号");
        county.exchange(terminal);
        assertEquals(List.of(), households(county.hub().ledger(), NEIGHBOUR));
        assertEquals(List.of(), households(county.hub().ledger(), TOWNSHIP));
        assertEquals(List.of("12号"), households(county.hub().ledger(), VILLAGE));
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingAndDoublesNothingWhatever(Fault fault) {
        household(terminal.ledger(), VILLAGE, "1号");
        county.exchange(terminal);
        household(terminal.ledger(), VILLAGE, "2号");
        household(county.hub().ledger(), VILLAGE, "3号");
        run(fault);
        run(fault);
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        List<String> all = List.of("1号", "2号", "3号");
        assertEquals(all, households(county.hub().ledger(), VILLAGE));
        assertEquals(all, households(terminal.ledger(), VILLAGE));
        assertEquals(sequences(county.hub().ledger()), sequences(terminal.ledger()));
    }

    private static long sequences(org.yizhan.ledger.Ledger ledger) {
        return ledger.facts(store -> store.have(List.of(VILLAGE))).highest().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void saysWhatStoodInTheWay() {
        assertEquals(new Outcome.Failed(Outcome.Trouble.UNREACHABLE), run(Fault.LOST));
        assertEquals(new Outcome.Failed(Outcome.Trouble.NONSENSE), run(Fault.NONSENSE));
        assertEquals(new Outcome.Failed(Outcome.Trouble.NONSENSE), run(Fault.HALF_AN_ANSWER));
        assertEquals(new Outcome.Failed(Outcome.Trouble.NONSENSE), run(Fault.CHANGED_ANSWER));
        assertEquals(new Outcome.Failed(Outcome.Trouble.NONSENSE), run(Fault.CHANGED_MESSAGE));
        assertEquals(new Outcome.Failed(Outcome.Trouble.NONSENSE), run(Fault.STATUS_500));
        assertEquals(new Outcome.Failed(Outcome.Trouble.NONSENSE), run(Fault.EMPTY));
        assertEquals(new Outcome.Busy(Duration.ofSeconds(7)), run(Fault.BUSY));
    }

    @Test
    void tellsAStrangerApart() {
        try (County other = new County(folder.resolve("other"));
                TerminalNode strange = other.enrolled("strange", VILLAGE)) {
            Rounds rounds =
                    new Rounds(
                            strange.ledger(),
                            strange.clock(),
                            new Rounds.Parties(strange.keys(), county.hub().keys().publicKeys()),
                            VILLAGE);
            household(strange.ledger(), VILLAGE, "假的");
            assertEquals(
                    new Outcome.Failed(Outcome.Trouble.UNKNOWN_HERE), rounds.run(county.wire()));
            assertEquals(List.of(), households(county.hub().ledger(), VILLAGE));
        }
    }

    @Test
    void keepsARevokedTerminalsFactsForAPerson() {
        household(terminal.ledger(), VILLAGE, "1号");
        county.exchange(terminal);
        household(terminal.ledger(), VILLAGE, "2号");
        county.hub().desk().revoke(terminal.keys().publicKeys());
        household(county.hub().ledger(), VILLAGE, "3号");
        assertEquals(new Outcome.Failed(Outcome.Trouble.REVOKED), county.exchange(terminal));
        county.exchange(terminal);
        SubjectId node = terminal.keys().publicKeys().node();
        assertEquals(1, county.hub().setAside().count(node));
        assertEquals(List.of("1号", "3号"), households(county.hub().ledger(), VILLAGE));
        assertEquals(List.of("1号", "2号"), households(terminal.ledger(), VILLAGE));
        assertEquals(1, county.hub().setAside().admit(node).accepted());
        assertEquals(List.of("1号", "2号", "3号"), households(county.hub().ledger(), VILLAGE));
        assertEquals(0, county.hub().setAside().count(node));
    }

    @Test
    void cannotBeUsedByARevokedTerminalToLetItselfInAgain() {
        county.hub().desk().revoke(terminal.keys().publicKeys());
        var own =
                county.hub()
                        .ledger()
                        .read(views ->
                                new org.yizhan.ledger.terminals.Terminals(views)
                                        .find(terminal.keys().publicKeys().node()))
                        .orElseThrow()
                        .value();
        put(
                terminal.ledger(),
                VILLAGE,
                org.yizhan.ledger.terminals.TerminalFacts.TERMINAL,
                terminal.keys().publicKeys().node(),
                new org.yizhan.domain.terminals.Terminal(
                        VILLAGE, own.label(), own.signingKey(), own.sealingKey(), false));
        assertEquals(new Outcome.Failed(Outcome.Trouble.REVOKED), county.exchange(terminal));
    }

    @Test
    void knowsWhatHasComeToWhichTerminal() {
        put(county.hub().ledger(), TOWNSHIP, NoticeFacts.NOTICE, NOTICE, notice("医保缴费"));
        var fact =
                county.hub()
                        .ledger()
                        .read(views -> views.register(NoticeFacts.NOTICE).find(TOWNSHIP, NOTICE))
                        .orElseThrow()
                        .fact();
        Deliveries deliveries = county.hub().deliveries();
        assertEquals(1, deliveries.of(fact).size());
        assertEquals(false, deliveries.of(fact).getFirst().arrived());
        assertEquals(Optional.empty(), deliveries.of(fact).getFirst().lastHeard());
        county.exchange(terminal);
        assertEquals(true, deliveries.of(fact).getFirst().arrived());
        assertEquals(Optional.of(TestLedgers.NOW), deliveries.of(fact).getFirst().lastHeard());
    }

    @Test
    void setsTheTerminalsClockRight() {
        county.setTime(TestLedgers.NOW.plusSeconds(60));
        assertEquals(TimeTrust.FREE_RUNNING, terminal.clock().now().trust());
        run(Fault.OLD_ANSWER);
        assertEquals(TimeTrust.FREE_RUNNING, terminal.clock().now().trust());
        county.exchange(terminal);
        assertEquals(TimeTrust.SYNCHRONISED, terminal.clock().now().trust());
    }

    @Test
    void goesOnAsANewAuthorWhenTheHubRemembersMore() throws java.io.IOException {
        household(terminal.ledger(), VILLAGE, "1号");
        county.exchange(terminal);
        long before = terminal.ledger().author();
        terminal.close();
        Path facts = folder.resolve("terminal/facts.db");
        byte[] old = java.nio.file.Files.readAllBytes(facts);
        terminal = county.terminal("terminal");
        household(terminal.ledger(), VILLAGE, "2号");
        county.exchange(terminal);
        terminal.close();
        java.nio.file.Files.write(facts, old);
        terminal = county.terminal("terminal");
        assertEquals(List.of("1号"), households(terminal.ledger(), VILLAGE));
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertNotEquals(before, terminal.ledger().author());
        household(terminal.ledger(), VILLAGE, "3号");
        county.exchange(terminal);
        List<String> all = List.of("1号", "2号", "3号");
        assertEquals(all, households(terminal.ledger(), VILLAGE));
        assertEquals(all, households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void bringsEverythingBackToATerminalWhoseDatabaseWasLost() throws java.io.IOException {
        household(terminal.ledger(), VILLAGE, "1号");
        county.exchange(terminal);
        terminal.close();
        java.nio.file.Files.delete(folder.resolve("terminal/facts.db"));
        terminal = county.terminal("terminal");
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(List.of("1号"), households(terminal.ledger(), VILLAGE));
        put(
                terminal.ledger(),
                VILLAGE,
                ResidentFacts.HOUSEHOLD,
                SubjectId.named("household/2号"),
                new Household("2号", "二组"));
        county.exchange(terminal);
        assertEquals(List.of("1号", "2号"), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void goesOnAfterTheHubWasStartedAgain() {
        household(terminal.ledger(), VILLAGE, "1号");
        run(Fault.ANSWER_LOST);
        county.restartHub();
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
        assertInstanceOf(Outcome.Drained.class, county.exchange(terminal));
    }
}
