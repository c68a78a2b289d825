package org.yizhan.ledger.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yizhan.domain.attendance.Flag;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;

/// Two terminals without a line and a hub: in whatever order they exchange, all three end with one
/// same list, and whoever was taken on both is shown once, to be looked at by a person.
class TwoTerminalsTest {
    private static final SubjectId MEETING = SubjectId.named("meeting/1");
    private static final List<SubjectId> PEOPLE =
            IntStream.range(0, 8).mapToObj(i -> SubjectId.named("resident/" + i)).toList();

    @Property(tries = 10)
    void endWithOneListAndDoubleUseShownOnce(@ForAll long seed) throws IOException {
        Path folder = Files.createTempDirectory("two");
        Random random = new Random(seed);
        try (Ledger one = TestLedgers.terminal(Files.createDirectory(folder.resolve("a")), 1);
                Ledger two = TestLedgers.terminal(Files.createDirectory(folder.resolve("b")), 2);
                Ledger hub = TestLedgers.hub(Files.createDirectory(folder.resolve("h")), 3)) {
            List<CardCode> cards = prepare(one);
            TestLedgers.handOver(one, two);
            List<Ledger> terminals = List.of(one, two);
            List<Ledger> all = List.of(one, two, hub);
            Set<SubjectId> corrected = new HashSet<>();
            for (int step = 0; step < 30; step++) {
                int person = random.nextInt(PEOPLE.size());
                Ledger terminal = terminals.get(random.nextInt(2));
                Checkins at = new Checkins(terminal, VILLAGE, InstantSource.fixed(NOW));
                Corrections corrections = new Corrections(terminal, VILLAGE);
                switch (random.nextInt(5)) {
                    case 0, 1 -> at.checkIn(cards.get(person).digits(), Evidence.CARD_CAMERA);
                    case 2 -> {
                        if (corrections.correct(
                                new Actor.Program(), MEETING, PEOPLE.get(person), "认错了")) {
                            corrected.add(PEOPLE.get(person));
                        }
                    }
                    default ->
                            TestLedgers.handOver(
                                    all.get(random.nextInt(3)), all.get(random.nextInt(3)));
                }
            }
            exchangeAll(all, random);
            assertEquals(list(one), list(two));
            assertEquals(list(one), list(hub));
            assertEquals(flags(one), flags(hub));
            assertEquals(
                    list(hub).stream().filter(present -> present.times() > 1).count(),
                    flags(hub).stream().filter(Flag.TwoPlaces.class::isInstance).count());
            assertEquals(
                    corrected,
                    Set.copyOf(
                            hub
                                    .read(views ->
                                            new Attendance(views).corrected(VILLAGE, MEETING))
                                    .stream()
                                    .map(Attendance.Corrected::resident)
                                    .toList()));
        } finally {
            TestLedgers.delete(folder);
        }
    }

    private static List<CardCode> prepare(Ledger ledger) {
        CardIssue issue = new CardIssue(ledger, new SecureRandom());
        List<CardCode> cards = new ArrayList<>();
        PEOPLE.forEach(person -> cards.add(issue.issue(VILLAGE, new Actor.Program(), person)));
        Meeting meeting =
                new Meeting(MeetingKind.ASSEMBLY, "会", NOW, "", List.of(), PEOPLE, PEOPLE);
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                _ ->
                        new Decided<>(
                                true,
                                List.of(
                                        Draft.of(MeetingFacts.MEETING, MEETING, meeting),
                                        Draft.of(
                                                MeetingFacts.PROGRESS,
                                                MEETING,
                                                new MeetingProgress(MeetingPhase.OPEN)))));
        return cards;
    }

    /// Until nobody lacks anything, in a random order.
    private static void exchangeAll(List<Ledger> all, Random random) {
        for (int round = 0; round < 3; round++) {
            List<Ledger> order = new ArrayList<>(all);
            java.util.Collections.shuffle(order, random);
            for (Ledger from : order) {
                order.forEach(to -> TestLedgers.handOver(from, to));
            }
        }
    }

    private static List<Attendance.Present> list(Ledger ledger) {
        return ledger.read(views -> new Attendance(views).of(VILLAGE, MEETING));
    }

    private static List<Flag> flags(Ledger ledger) {
        return Flag.of(
                ledger.read(views -> new Attendance(views).records(VILLAGE, MEETING)),
                java.util.Optional.empty());
    }
}
