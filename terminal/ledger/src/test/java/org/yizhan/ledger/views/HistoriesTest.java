package org.yizhan.ledger.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.voicebox.VoiceboxFacts;

/// Histories of three nodes that were apart, with conflicts and erasures: however their facts come,
/// the views are the same and the chains hold.
class HistoriesTest {
    private static final int STEPS = 40;

    static List<Fact> everything(Ledger ledger) {
        return ledger.have().highest().keySet().stream()
                .flatMap(stream -> TestLedgers.stream(ledger, stream).stream())
                .toList();
    }

    /// Everything in all views of a terminal, in an order of its own.
    private static List<String> shown(Ledger ledger) {
        return shown(ledger, tables(ledger));
    }

    private static List<String> shown(Ledger ledger, List<String> tables) {
        List<String> rows = new ArrayList<>();
        for (String view : tables) {
            ledger.read(views -> views.handle().select("SELECT * FROM " + view).mapToMap().list())
                    .forEach(row -> rows.add(view + " " + new TreeMap<>(row)));
        }
        Collections.sort(rows);
        return rows;
    }

    /// All but how far they have come, which counts arrivals. A terminal's views are a database of
    /// their own, so none is left out.
    private static List<String> tables(Ledger ledger) {
        return ledger.read(views ->
                views.handle()
                        .select(
                                """
                                SELECT name FROM sqlite_master
                                WHERE type = 'table' AND name <> 'view_progress'
                                """)
                        .mapTo(String.class)
                        .list());
    }

    private static void assertChainsHold(Ledger ledger) {
        for (StreamId stream : ledger.have().highest().keySet()) {
            Hash previous = Hash.NONE;
            for (Fact fact : TestLedgers.stream(ledger, stream)) {
                assertEquals(previous, fact.header().previous());
                previous = fact.hash();
            }
        }
    }

    private static Ledger hub(Path folder, int number) throws IOException {
        return TestLedgers.hub(Files.createDirectory(folder.resolve("n" + number)), number);
    }

    private static Ledger open(Path folder, int number) throws IOException {
        AtomicLong seconds = new AtomicLong(number);
        return TestLedgers.terminal(
                Files.createDirectory(folder.resolve("n" + number)),
                number,
                () -> TestLedgers.NOW.plusSeconds(seconds.addAndGet(7 * number % 5 + 1)));
    }

    @Property(tries = 8)
    void anyOrderAnyRepetitionAndAnySplitOfStreamsGivesTheSameViews(@ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        Happenings happenings = new Happenings(random);
        Path folder = Files.createTempDirectory("histories");
        try (Ledger a = open(folder, 1);
                Ledger b = open(folder, 2);
                Ledger c = open(folder, 3);
                Ledger late = open(folder, 4);
                Ledger later = hub(folder, 5)) {
            List<Ledger> apart = List.of(a, b, c);
            for (int i = 0; i < STEPS; i++) {
                happenings.one(apart.get(random.nextInt(3)), i);
                if (random.nextInt(4) == 0) {
                    TestLedgers.handOver(
                            apart.get(random.nextInt(3)), apart.get(random.nextInt(3)));
                }
            }
            for (int round = 0; round < 2; round++) {
                apart.forEach(from -> apart.forEach(to -> TestLedgers.handOver(from, to)));
            }
            comeAnyhow(everything(a), late, random);
            comeAnyhow(everything(b), later, random);
            for (Ledger ledger : List.of(b, c, late, later)) {
                assertEquals(shown(a), shown(ledger, tables(a)));
                assertChainsHold(ledger);
            }
        }
    }

    @Test
    void theHistoriesTouchEveryViewThereIs(@TempDir Path folder) throws IOException {
        try (Ledger ledger = open(folder, 1)) {
            Happenings happenings = new Happenings(new Random(1));
            for (int i = 0; i < 5 * STEPS; i++) {
                happenings.one(ledger, i);
            }
            List<String> shown = shown(ledger);
            for (View view : Features.views()) {
                for (View.Table table : view.tables()) {
                    assertTrue(
                            shown.stream().anyMatch(row -> row.startsWith(table.name() + " ")),
                            table.name());
                }
            }
        }
    }

    /// In pieces of any size, in any order, some of them again and again, until all is there.
    private static void comeAnyhow(List<Fact> all, Ledger to, Random random) {
        while (everything(to).size() < all.size()) {
            List<Fact> some = new ArrayList<>(all);
            Collections.shuffle(some, random);
            some = new ArrayList<>(some.subList(0, 1 + random.nextInt(some.size())));
            some.addAll(some.subList(0, random.nextInt(some.size() + 1)));
            for (int from = 0; from < some.size(); ) {
                int end = Math.min(some.size(), from + 1 + random.nextInt(5));
                to.accept(some.subList(from, end));
                from = end;
            }
        }
        to.accept(all);
    }

    private static void assertErasedAlike(Path folder, Erased what) throws IOException {
        try (Ledger a = open(folder, 1);
                Ledger b = open(folder, 2);
                Ledger late = open(folder, 3)) {
            what.happen(a);
            TestLedgers.handOver(a, b);
            StreamId stream = new StreamId(VILLAGE, a.author());
            FactId last = TestLedgers.stream(a, stream).getLast().header().id();
            Happenings.erase(b, last);
            late.accept(TestLedgers.stream(b, new StreamId(VILLAGE, b.author())));
            late.accept(TestLedgers.stream(a, stream));
            assertEquals(shown(b), shown(late));
        }
    }

    /// The last fact of it is erased.
    private interface Erased {
        void happen(Ledger ledger);
    }

    @Test
    void anErasedValueIsShownNowhereThoughItsErasureCameFirst(@TempDir Path folder)
            throws IOException {
        SubjectId member = SubjectId.named("member/1");
        assertErasedAlike(
                folder,
                ledger -> {
                    for (MemberStatus status : List.of(MemberStatus.FULL, MemberStatus.APPLICANT)) {
                        Membership membership = new Membership(status, Optional.empty(), "");
                        Happenings.put(ledger, BranchFacts.MEMBERSHIP, member, membership);
                    }
                });
    }

    @Test
    void anErasedPlanOfAMeetingIsInNoSumThoughItsErasureCameFirst(@TempDir Path folder)
            throws IOException {
        SubjectId meeting = SubjectId.named("meeting/1");
        assertErasedAlike(
                folder,
                ledger -> {
                    for (MeetingKind kind : List.of(MeetingKind.LECTURE, MeetingKind.ASSEMBLY)) {
                        Meeting plan =
                                new Meeting(
                                        kind,
                                        "会",
                                        TestLedgers.NOW,
                                        "",
                                        List.of(),
                                        List.of(),
                                        List.of());
                        Happenings.put(ledger, MeetingFacts.MEETING, meeting, plan);
                    }
                });
    }

    @Test
    void anErasedMessageStandsNowhereThoughItsAnswerComesLater(@TempDir Path folder)
            throws IOException {
        SubjectId message = SubjectId.named("message/1");
        try (Ledger a = open(folder, 1);
                Ledger b = open(folder, 2);
                Ledger late = open(folder, 3)) {
            Happenings.put(a, VoiceboxFacts.MESSAGE, message, Happenings.message());
            TestLedgers.handOver(a, b);
            Happenings.erase(a, everything(a).getFirst().header().id());
            Happenings.put(
                    b,
                    VoiceboxFacts.ANSWER,
                    SubjectId.named("answer/1"),
                    Happenings.answer(message));
            TestLedgers.handOver(b, a); // here it was erased before it was answered
            TestLedgers.handOver(b, late);
            TestLedgers.handOver(a, late); // and here after
            assertEquals(shown(a), shown(late));
            assertTrue(shown(a).stream().noneMatch(row -> row.startsWith("message_state ")));
        }
    }

    @Test
    void aMessageWhoseOnlyAnswerIsErasedWaitsAgain(@TempDir Path folder) throws IOException {
        SubjectId message = SubjectId.named("message/1");
        try (Ledger ledger = open(folder, 1)) {
            Happenings.put(ledger, VoiceboxFacts.MESSAGE, message, Happenings.message());
            List<String> waiting = rows(ledger, "message_state");
            Happenings.put(
                    ledger,
                    VoiceboxFacts.ANSWER,
                    SubjectId.named("answer/1"),
                    Happenings.answer(message));
            assertNotEquals(waiting, rows(ledger, "message_state"));
            Happenings.erase(ledger, everything(ledger).getLast().header().id());
            assertEquals(waiting, rows(ledger, "message_state"));
        }
    }

    private static List<String> rows(Ledger ledger, String view) {
        return shown(ledger).stream().filter(row -> row.startsWith(view + " ")).toList();
    }
}
