package org.yizhan.ledger.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Refusal;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.residents.ResidentFacts;

/// Histories of three nodes that were apart, with conflicts and erasures: however their facts come,
/// the views are the same and the chains hold.
class HistoriesTest {
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    private static <B> void put(Ledger ledger, FactType<B> type, SubjectId subject, B body) {
        ledger.record(
                VILLAGE, new Actor.Staff(SubjectId.named("staff")), Draft.of(type, subject, body));
    }

    private static void something(Ledger ledger, int number, Random random) {
        switch (random.nextInt(8)) {
            case 0, 1 -> erase(ledger, random);
            case 2 -> put(ledger, AttendanceFacts.CHECKIN, MEETING, checkin(number));
            case 3 -> put(ledger, AttendanceFacts.REFUSAL, MEETING, new Refusal("Forged", ""));
            case 4 -> put(ledger, NoticeFacts.NOTICE, one("notice", random), notice(number));
            case 5 -> put(ledger, BranchFacts.MEMBERSHIP, one("member", random), member(number));
            default -> {
                Household household = new Household(number + "号", "一组");
                put(ledger, ResidentFacts.HOUSEHOLD, one("door", random), household);
            }
        }
    }

    /// Of a few, so that several nodes say something of the same.
    private static SubjectId one(String kind, Random random) {
        return SubjectId.named(kind + "/" + random.nextInt(3));
    }

    private static Checkin checkin(int number) {
        SubjectId resident = SubjectId.named("resident/" + number);
        return new Checkin(MEETING, resident, Evidence.CARD_CAMERA, Optional.empty());
    }

    private static Membership member(int number) {
        MemberStatus[] all = MemberStatus.values();
        return new Membership(all[number % all.length], Optional.empty(), "");
    }

    /// Names a recording.
    private static Notice notice(int number) {
        String name = "%064x".formatted(number);
        return new Notice(
                "听一听",
                List.of(new BlobRef(name, name, 1_000 + number).toString()),
                "村委会",
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static void erase(Ledger ledger, Random random) {
        List<Fact> all = everything(ledger);
        if (!all.isEmpty()) {
            FactId one = all.get(random.nextInt(all.size())).header().id();
            Erasure erasure = new Erasure(List.of(one), Erasure.Reason.ASKED);
            put(ledger, FactTypes.ERASURE, SubjectId.named("erasure"), erasure);
        }
    }

    private static List<Fact> everything(Ledger ledger) {
        return ledger.have().highest().keySet().stream()
                .flatMap(stream -> TestLedgers.stream(ledger, stream).stream())
                .toList();
    }

    /// Everything in all views, in an order of its own.
    private static List<String> shown(Ledger ledger) {
        List<String> rows = new ArrayList<>();
        for (String view : tables(ledger)) {
            ledger.read(views -> views.handle().select("SELECT * FROM " + view).mapToMap().list())
                    .forEach(row -> rows.add(view + " " + new java.util.TreeMap<>(row)));
        }
        Collections.sort(rows);
        return rows;
    }

    /// All but how far they have come, which counts arrivals.
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

    private static Ledger open(Path folder, int number) throws IOException {
        AtomicLong seconds = new AtomicLong(number);
        return TestLedgers.terminal(
                Files.createDirectory(folder.resolve("n" + number)),
                number,
                () -> TestLedgers.NOW.plusSeconds(seconds.addAndGet(7 * number % 5 + 1)));
    }

    @Property(tries = 6)
    void anyOrderAnyRepetitionAndAnySplitOfStreamsGivesTheSameViews(@ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        Path folder = Files.createTempDirectory("histories");
        try (Ledger a = open(folder, 1);
                Ledger b = open(folder, 2);
                Ledger c = open(folder, 3);
                Ledger late = open(folder, 4);
                Ledger later = open(folder, 5)) {
            List<Ledger> apart = List.of(a, b, c);
            for (int i = 0; i < 30; i++) {
                something(apart.get(random.nextInt(3)), i, random);
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
                assertEquals(shown(a), shown(ledger));
                assertChainsHold(ledger);
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

    @Test
    void anErasedValueIsShownNowhereThoughItsErasureCameFirst(@TempDir Path folder)
            throws IOException {
        SubjectId member = SubjectId.named("member/1");
        try (Ledger a = open(folder, 1);
                Ledger b = open(folder, 2);
                Ledger late = open(folder, 3)) {
            put(a, BranchFacts.MEMBERSHIP, member, member(0));
            put(a, BranchFacts.MEMBERSHIP, member, member(1));
            TestLedgers.handOver(a, b);
            StreamId stream = new StreamId(VILLAGE, a.author());
            FactId last = TestLedgers.stream(a, stream).getLast().header().id();
            Erasure erasure = new Erasure(List.of(last), Erasure.Reason.ASKED);
            put(b, FactTypes.ERASURE, SubjectId.named("erasure"), erasure);
            late.accept(TestLedgers.stream(b, new StreamId(VILLAGE, b.author())));
            late.accept(TestLedgers.stream(a, stream));
            assertEquals(shown(b), shown(late));
            assertTrue(shown(late).stream().noneMatch(row -> row.startsWith("membership ")));
        }
    }

    @Test
    void aRandomSaltKeepsAnErasedPhoneNumberFromBeingGuessed(@TempDir Path folder)
            throws IOException {
        try (Ledger ledger = open(folder, 1)) {
            Fact before = recordedWang(ledger, "13812340042");
            FactBody.Present present = (FactBody.Present) before.body();
            put(
                    ledger,
                    FactTypes.ERASURE,
                    SubjectId.named("erasure"),
                    new Erasure(List.of(before.header().id()), Erasure.Reason.ASKED));
            Fact after = everything(ledger).getFirst();
            assertEquals(new FactBody.Erased(), after.body());
            Hash commitment = after.header().commitment();
            String text = new String(present.content(), StandardCharsets.UTF_8);
            boolean guessed = false;
            boolean withTheSalt = false;
            for (int last = 0; last < 10_000; last++) {
                byte[] guess =
                        text.replace("13812340042", String.format("1381234%04d", last))
                                .getBytes(StandardCharsets.UTF_8);
                guessed |= Hash.of(guess).equals(commitment);
                guessed |= Hash.of(new byte[32], guess).equals(commitment);
                withTheSalt |= Hash.of(present.salt(), guess).equals(commitment);
            }
            assertTrue(withTheSalt, "whoever kept the salt could guess");
            assertFalse(guessed, "from what is left nobody can");
            Fact again = recordedWang(ledger, "13812340042");
            assertFalse(again.header().commitment().equals(commitment), "nor compare");
        }
    }

    private static Fact recordedWang(Ledger ledger, String phone) {
        put(
                ledger,
                ResidentFacts.RESIDENT,
                SubjectId.named("resident/" + everything(ledger).size()),
                new Resident(
                        "王秀英",
                        Optional.empty(),
                        Gender.FEMALE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(phone),
                        false));
        return everything(ledger).getLast();
    }
}
