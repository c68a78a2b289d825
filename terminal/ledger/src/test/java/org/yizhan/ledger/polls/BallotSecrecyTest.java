package org.yizhan.ledger.polls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

/// Tries to learn what a card chose from all that is left of it: the disk at rest with its keys,
/// the exchange with the hub's keys, the hub's database.
class BallotSecrecyTest {
    private static final SubjectId POLL = new SubjectId(8, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir Path folder;
    private County county;
    private TerminalNode terminal;
    private final List<byte[]> traffic = new ArrayList<>();

    @BeforeEach
    void open() {
        county = new County(folder);
        terminal = county.enrolled("terminal", VILLAGE);
        county.exchange(terminal);
        ask(false);
    }

    private void ask(boolean closed) {
        List<Poll.Choice> choices =
                List.of(new Poll.Choice("house", "先修路"), new Poll.Choice("sun", "先装路灯"));
        Poll poll = new Poll("钱先用在哪里？", choices, TODAY.plusDays(9), Optional.empty(), closed);
        County.put(terminal.ledger(), VILLAGE, PollFacts.POLL, POLL, poll);
    }

    @AfterEach
    void close() {
        terminal.close();
        county.close();
    }

    private BallotBox box() {
        return new BallotBox(
                terminal.ledger(),
                terminal.keys().cipher(),
                new BallotBox.Station(
                        VILLAGE,
                        terminal.keys().publicKeys().node(),
                        Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    private CardCode card(int person) {
        return new CardIssue(terminal.ledger(), new SecureRandom())
                .issue(VILLAGE, new Actor.Program(), new SubjectId(1, person));
    }

    private OpinionResult give(CardCode card, int choice) {
        return box().give(POLL, choice, card.digits());
    }

    private void give(int from, int to, int choice) {
        for (int person = from; person < to; person++) {
            assertEquals(OpinionResult.COUNTED, give(card(person), choice));
        }
    }

    private String sealed() {
        return terminal.ledger().remembered("polls.box/" + POLL).orElse("");
    }

    /// Every byte of the terminal's folder.
    private byte[] disk(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all.toString().getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean holds(byte[] disk, String part) {
        return new String(disk, StandardCharsets.ISO_8859_1).contains(part);
    }

    @Test
    void oneCardOneOpinionAndANewCardIsNoSecond() {
        CardCode card = card(1);
        assertEquals(OpinionResult.COUNTED, give(card, 0));
        assertEquals(OpinionResult.GIVEN_BEFORE, give(card, 1));
        assertEquals(OpinionResult.GIVEN_BEFORE, give(card(1), 1));
        CardCode stranger = new CardCode("999901100", "2010000001", "01234567890123456789");
        assertEquals(OpinionResult.NOT_OUR_CARD, give(stranger, 0));
        assertEquals(OpinionResult.OVER, give(card(2), 7));
        terminal.close();
        terminal = county.terminal("terminal");
        assertEquals(OpinionResult.GIVEN_BEFORE, give(card, 1), "after a power cut");
    }

    /// Two states of the box side by side would show what the last person chose.
    @Test
    void theDiskAtRestHoldsOneStateOnly() throws IOException {
        List<String> states = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            give(card(person), person % 2);
            states.add(sealed());
        }
        String last = states.removeLast();
        byte[] running = disk("terminal");
        assertTrue(holds(running, last.substring(0, 400)), "the test would see a state");
        for (String state : states) {
            for (int at = 0; at + 64 <= state.length(); at += 512) {
                assertFalse(holds(running, state.substring(at, at + 64)));
            }
        }
        terminal.close();
        byte[] closed = disk("terminal");
        terminal = county.terminal("terminal");
        for (String state : states) {
            assertFalse(holds(closed, state.substring(0, 64)));
        }
    }

    /// Even with the terminal's own key.
    @Test
    void whoCameWhenIsGoneFromTheOpenedBox() {
        List<CardCode> cards = Stream.of(0, 1, 2, 3, 4, 5).map(this::card).toList();
        cards.forEach(card -> give(card, 0));
        String opened = opened();
        for (int person = 0; person < 6; person++) {
            assertFalse(opened.contains(new SubjectId(1, person).toString()));
        }
        List<String> took = List.of(opened.split(";")[3].split(","));
        assertEquals(took.stream().sorted().toList(), took);
        assertEquals("6,0", opened.split(";")[1]);
    }

    private String opened() {
        byte[] plain =
                terminal.keys()
                        .cipher()
                        .open(
                                HexFormat.of().parseHex(sealed()),
                                ("polls.box/" + POLL).getBytes(StandardCharsets.US_ASCII))
                        .orElseThrow();
        return new String(plain, StandardCharsets.US_ASCII).strip();
    }

    /// Facts have an order and a time, and travel. None of them is made for a single opinion.
    @Test
    void noFactIsMadeForAnOpinionAndNoFewerThanFiveAreTold() {
        List<CardCode> cards = Stream.iterate(0, n -> n + 1).limit(14).map(this::card).toList();
        long before = own();
        List<Integer> told = new ArrayList<>();
        for (CardCode card : cards) {
            give(card, 1);
            exchange();
            told.add(onHub());
        }
        assertEquals(List.of(0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10), told);
        // two of progress, one that erased the first
        assertEquals(before + 3, own());
    }

    /// How many facts the terminal wrote.
    private long own() {
        long author = terminal.ledger().author();
        return facts(terminal.ledger()).stream()
                .filter(fact -> fact.header().stream().author() == author)
                .count();
    }

    private int onHub() {
        return county.hub().ledger().read(views -> LostTerminal.told(views, VILLAGE, POLL));
    }

    private void exchange() {
        Transport wire =
                (route, message) -> {
                    traffic.add(message);
                    return county.wire().send(route, message);
                };
        County.rounds(terminal).run(wire);
    }

    private static List<Fact> facts(Ledger ledger) {
        return ledger.facts(store -> store.arrivedAfter(0, 10_000)).stream()
                .map(arrived -> arrived.fact())
                .toList();
    }

    /// Everything that can be read of facts, with the keys of the node.
    private static List<String> bodies(Ledger ledger) {
        List<String> bodies = new ArrayList<>();
        for (Fact fact : facts(ledger)) {
            if (fact.body() instanceof FactBody.Present(_, byte[] content)
                    && fact.header().type().startsWith("polls.")) {
                bodies.add(fact.header().actor() + new String(content, StandardCharsets.UTF_8));
            }
        }
        return bodies;
    }

    @Test
    void theHubHoldsOneSealedCountAndNobody() throws IOException {
        List<CardCode> cards = Stream.iterate(0, n -> n + 1).limit(11).map(this::card).toList();
        cards.forEach(card -> give(card, 0));
        exchange();
        List<String> seen = bodies(county.hub().ledger());
        assertEquals(1, seen.stream().filter(body -> body.contains("opinions")).count());
        for (int person = 0; person < 11; person++) {
            String who = new SubjectId(1, person).toString();
            assertTrue(seen.stream().noneMatch(body -> body.contains(who)));
            assertTrue(bodies(terminal.ledger()).stream().noneMatch(body -> body.contains(who)));
        }
        String state = sealed();
        for (byte[] message : traffic) {
            assertFalse(holds(message, state.substring(0, 64)));
        }
        assertFalse(holds(disk("hub"), state.substring(0, 64)));
    }

    @Test
    void theSameOpinionsInAnotherOrderLeaveTheSameHeaps() {
        CardCode one = card(1);
        CardCode two = card(2);
        Box empty = Box.empty("00", 2);
        Box here = empty.with(new SubjectId(1, 1), 0, 5).with(new SubjectId(1, 2), 1, 5);
        Box there = empty.with(new SubjectId(1, 2), 1, 5).with(new SubjectId(1, 1), 0, 5);
        assertArrayEquals(here.encoded(), there.encoded());
        assertEquals(OpinionResult.COUNTED, give(one, 0));
        assertEquals(OpinionResult.COUNTED, give(two, 1));
    }

    @Test
    void fewerThanFiveAreNeverTold() {
        give(0, 4, 0);
        ask(true);
        box().settle();
        assertEquals(Optional.of(new PollResult(0, List.of())), result(terminal.ledger()));
        assertEquals("", sealed());
    }

    @Test
    void atTheEndTheCountsAreAFactAndTheBoxIsEmpty() {
        give(0, 6, 0);
        give(6, 9, 1);
        ask(true);
        assertEquals(OpinionResult.OVER, give(card(20), 0));
        box().settle();
        box().settle();
        exchange();
        assertEquals(Optional.of(new PollResult(9, List.of(6, 3))), result(county.hub().ledger()));
        assertEquals("", sealed());
        assertEquals(
                0,
                bodies(county.hub().ledger()).stream().filter(b -> b.contains("sealed")).count());
    }

    @Test
    void aDiskThatDiesTakesNoMoreThanFourOpinionsWithIt() {
        give(0, 5, 1);
        give(5, 9, 0);
        exchange();
        Optional<PollResult> ended =
                LostTerminal.end(
                        county.hub().ledger(), VILLAGE, POLL, new Actor.Staff(new SubjectId(9, 9)));
        assertEquals(Optional.of(new PollResult(5, List.of(0, 5))), ended);
    }

    private static Optional<PollResult> result(Ledger ledger) {
        return ledger.read(views -> new Polls(views).find(VILLAGE, POLL))
                .flatMap(Polls.Asked::result);
    }
}
