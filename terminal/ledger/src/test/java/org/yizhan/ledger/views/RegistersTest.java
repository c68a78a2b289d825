package org.yizhan.ledger.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.residents.ResidentFacts;

class RegistersTest {
    private static final SubjectId DOOR = SubjectId.named("household/1");

    private static void write(Ledger ledger, String number) {
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                Draft.of(ResidentFacts.HOUSEHOLD, DOOR, new Household(number, "一组")));
    }

    private static String shown(Ledger ledger) {
        return ledger.read(views ->
                views.register(ResidentFacts.HOUSEHOLD)
                        .find(VILLAGE, DOOR)
                        .orElseThrow()
                        .value()
                        .number());
    }

    private static List<SubjectId> conflicts(Ledger ledger) {
        return ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).conflicts(VILLAGE));
    }

    @Test
    void showsTheSameValueEverywhereInAConflictAndNoneAfterAPersonDecides(
            @TempDir Path one, @TempDir Path two) {
        try (Ledger here = TestLedgers.terminal(one, 1);
                Ledger there = TestLedgers.hub(two, 2)) {
            write(here, "12号");
            TestLedgers.handOver(here, there);
            write(here, "13号");
            write(there, "14号");
            assertNotEquals(shown(here), shown(there));
            TestLedgers.handOver(here, there);
            TestLedgers.handOver(there, here);
            assertEquals(shown(here), shown(there));
            assertEquals(List.of(DOOR), conflicts(here));
            write(there, "15号");
            TestLedgers.handOver(there, here);
            assertEquals("15号", shown(here));
            assertEquals(List.of(), conflicts(here));
        }
    }

    @Property(tries = 25)
    void anyOrderOfStreamsGivesTheSameViews(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("order");
        Random random = new Random(seed);
        try (Ledger a = TestLedgers.terminal(Files.createDirectory(folder.resolve("a")), 1);
                Ledger b = TestLedgers.terminal(Files.createDirectory(folder.resolve("b")), 2);
                Ledger hub = TestLedgers.hub(Files.createDirectory(folder.resolve("h")), 3)) {
            for (int i = 0; i < 12; i++) {
                write(random.nextBoolean() ? a : b, "第" + i + "号");
                if (random.nextInt(3) == 0) {
                    TestLedgers.handOver(a, b);
                } else if (random.nextInt(3) == 0) {
                    TestLedgers.handOver(b, a);
                }
            }
            TestLedgers.handOver(a, b);
            TestLedgers.handOver(b, a);
            List<Fact> all = shuffledKeepingStreams(a, random);
            for (Fact fact : all) {
                hub.accept(List.of(fact, fact));
            }
            int waiting = hub.read(views -> views.setbacks().waiting());
            assertEquals(0, waiting);
            assertEquals(shown(a), shown(b));
            assertEquals(shown(a), shown(hub));
            assertEquals(conflicts(a), conflicts(hub));
        }
    }

    private static List<Fact> shuffledKeepingStreams(Ledger ledger, Random random) {
        List<StreamId> turns = new ArrayList<>();
        List<List<Fact>> streams = new ArrayList<>();
        for (StreamId stream : ledger.have().highest().keySet()) {
            List<Fact> facts = new ArrayList<>(TestLedgers.stream(ledger, stream));
            streams.add(facts);
            turns.addAll(Collections.nCopies(facts.size(), stream));
        }
        Collections.shuffle(turns, random);
        return turns.stream()
                .map(turn ->
                        streams.stream()
                                .filter(left ->
                                        !left.isEmpty()
                                                && left.getFirst().header().stream().equals(turn))
                                .findFirst()
                                .orElseThrow()
                                .removeFirst())
                .toList();
    }
}
