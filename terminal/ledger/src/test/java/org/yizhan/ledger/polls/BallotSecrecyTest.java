package org.yizhan.ledger.polls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.OpinionResult;

/// Tries to learn what a card chose from all that is left of it: the disk at rest with its keys,
/// the exchange with the hub's keys, the hub's database.
class BallotSecrecyTest extends AskingVillage {

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
}
