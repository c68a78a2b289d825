package org.yizhan.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.storage.Storage;

/// What every storage must do alike.
abstract class LedgerContract {
    private static final Actor STAFF = new Actor.Staff(SubjectId.named("account/1"));
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    @TempDir Path elsewhere;
    private Ledger ledger;
    private Ledger other;

    /// The same database at every call, closed in between.
    abstract Storage storage();

    @BeforeEach
    void open() {
        ledger = TestLedgers.open(storage(), 1);
        other = TestLedgers.terminal(elsewhere, 2);
    }

    @AfterEach
    void close() {
        ledger.close();
        other.close();
    }

    private void reopen(List<FactType<?>> types, String program) {
        ledger.close();
        ledger = TestLedgers.open(storage(), 3, types, program);
    }

    private static void checkin(Ledger ledger, String resident) {
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                _ ->
                        Decided.of(
                                true,
                                Draft.of(
                                        AttendanceFacts.CHECKIN,
                                        MEETING,
                                        new Checkin(
                                                MEETING,
                                                SubjectId.named(resident),
                                                Evidence.CARD_CAMERA,
                                                Optional.empty()))));
    }

    private static int checkins(Ledger ledger) {
        return ledger.read(views ->
                views.handle()
                        .createQuery("SELECT COUNT(*) FROM attendance")
                        .mapTo(Integer.class)
                        .one());
    }

    private static List<Fact> facts(Ledger from) {
        return TestLedgers.stream(from, new StreamId(VILLAGE, from.author()));
    }

    private static void erase(Ledger ledger, Actor actor, FactId... ids) {
        ledger.record(
                VILLAGE,
                actor,
                _ ->
                        Decided.of(
                                true,
                                Draft.of(
                                        FactTypes.ERASURE,
                                        SubjectId.named("erasure"),
                                        new Erasure(List.of(ids), Erasure.Reason.ASKED))));
    }

    private static void assertChainHolds(Ledger ledger) {
        for (StreamId stream : ledger.have().highest().keySet()) {
            Hash previous = Hash.NONE;
            for (Fact fact : TestLedgers.stream(ledger, stream)) {
                assertEquals(previous, fact.header().previous());
                previous = fact.hash();
            }
        }
    }

    @Test
    void keepsWhatWasRecorded() {
        household(ledger, VILLAGE, "1号");
        household(ledger, NEIGHBOUR, "2号");
        checkin(ledger, "resident/1");
        reopen(Features.types(), "test");
        assertEquals(List.of("1号"), households(ledger, VILLAGE));
        assertEquals(List.of("2号"), households(ledger, NEIGHBOUR));
        assertEquals(1, checkins(ledger));
    }

    @Test
    void writesNothingWhereADecisionFails() {
        household(ledger, VILLAGE, "1号");
        assertThrows(
                IllegalStateException.class,
                () ->
                        ledger.record(
                                VILLAGE,
                                new Actor.Program(),
                                _ -> {
                                    throw new IllegalStateException("no");
                                }));
        household(ledger, VILLAGE, "2号");
        assertEquals(2, facts(ledger).size());
        assertChainHolds(ledger);
    }

    @Test
    void takesAFactOnceHoweverOftenItComes() {
        checkin(other, "resident/1");
        checkin(other, "resident/2");
        List<Fact> came = facts(other);
        assertEquals(1, ledger.accept(List.of(came.get(1), came.get(0))).accepted());
        assertEquals(1, ledger.accept(came).accepted());
        assertEquals(2, ledger.accept(came).known());
        assertEquals(2, checkins(ledger));
    }

    @Test
    void makesTheSameViewsAnewForAnotherProgram() {
        household(ledger, VILLAGE, "1号");
        household(ledger, VILLAGE, "1号");
        checkin(ledger, "resident/1");
        reopen(Features.types(), "newer");
        assertEquals(List.of("1号"), households(ledger, VILLAGE));
        assertEquals(1, checkins(ledger));
    }

    @Test
    void setsAPoisonedFactAsideAndAppliesItOnceTheProgramCanReadIt() {
        household(other, VILLAGE, "1号");
        checkin(other, "resident/1");
        reopen(
                List.of(
                        FactType.event("residents.household", Integer.class),
                        AttendanceFacts.CHECKIN),
                "older");
        TestLedgers.handOver(other, ledger);
        assertEquals(
                List.of("residents.household"),
                ledger.read(views -> views.setbacks().quarantined()).stream()
                        .map(aside -> aside.type())
                        .toList());
        assertEquals(1, checkins(ledger), "what is behind it goes on");
        reopen(Features.types(), "newer");
        assertEquals(List.of("1号"), households(ledger, VILLAGE));
        assertEquals(List.of(), ledger.read(views -> views.setbacks().quarantined()));
    }

    @Test
    void keepsAndHandsOnWhatItDoesNotKnow() {
        household(other, VILLAGE, "1号");
        reopen(List.of(AttendanceFacts.CHECKIN), "older");
        TestLedgers.handOver(other, ledger);
        assertEquals(
                facts(other), TestLedgers.stream(ledger, new StreamId(VILLAGE, other.author())));
        reopen(Features.types(), "newer");
        assertEquals(List.of("1号"), households(ledger, VILLAGE));
    }

    @Test
    void letsAValueWaitForTheOneItReplaces() {
        household(other, VILLAGE, "1号");
        TestLedgers.handOver(other, ledger);
        household(ledger, VILLAGE, "1号");
        Fact replacing = facts(ledger).getFirst();
        try (Ledger third = TestLedgers.hub(elsewhere, 4)) {
            third.accept(List.of(replacing));
            assertEquals(1, waiting(third));
            third.accept(facts(other));
            assertEquals(0, waiting(third));
            assertEquals(List.of("1号"), households(third, VILLAGE));
        }
    }

    @Test
    void healsADamagedBodyWhenAGoodCopyComes() {
        checkin(other, "resident/1");
        household(other, VILLAGE, "1号");
        for (Fact good : facts(other)) {
            FactBody.Present body = assertInstanceOf(FactBody.Present.class, good.body());
            byte[] altered = body.content().clone();
            altered[3] ^= 1;
            ledger.accept(
                    List.of(
                            new Fact(
                                    good.encoded(),
                                    good.header(),
                                    new FactBody.Present(body.salt(), altered))));
        }
        StreamId stream = new StreamId(VILLAGE, other.author());
        assertTrue(
                TestLedgers.stream(ledger, stream).stream()
                        .allMatch(fact -> fact.body() instanceof FactBody.Damaged));
        assertEquals(0, checkins(ledger));
        ledger.accept(facts(other));
        assertEquals(facts(other), TestLedgers.stream(ledger, stream));
        assertEquals(1, checkins(ledger));
        assertEquals(List.of("1号"), households(ledger, VILLAGE));
        ledger.accept(facts(other));
        assertEquals(1, checkins(ledger));
    }

    @Test
    void showsAWithheldBodyWhenItComesLater() {
        household(other, VILLAGE, "1号");
        Fact open = facts(other).getFirst();
        ledger.accept(List.of(new Fact(open.encoded(), open.header(), new FactBody.Withheld())));
        assertEquals(List.of(), households(ledger, VILLAGE));
        ledger.accept(List.of(open));
        assertEquals(List.of("1号"), households(ledger, VILLAGE));
        reopen(Features.types(), "newer");
        assertEquals(List.of("1号"), households(ledger, VILLAGE));
    }

    @Test
    void keepsAnErasedBodyErasedWhenItIsImportedAgain() {
        household(other, VILLAGE, "1号");
        checkin(other, "resident/1");
        List<Fact> before = facts(other);
        ledger.accept(before);
        erase(ledger, STAFF, before.get(0).header().id(), before.get(1).header().id());
        ledger.accept(before);
        StreamId stream = new StreamId(VILLAGE, other.author());
        for (Fact fact : TestLedgers.stream(ledger, stream)) {
            assertInstanceOf(FactBody.Erased.class, fact.body());
            assertArrayEquals(
                    before.get((int) fact.header().sequence() - 1).encoded(), fact.encoded());
        }
        assertChainHolds(ledger);
        assertEquals(List.of(), households(ledger, VILLAGE));
        assertEquals(0, checkins(ledger));
        reopen(Features.types(), "newer");
        assertEquals(List.of(), households(ledger, VILLAGE));
        assertEquals(0, checkins(ledger));
    }

    @Test
    void erasesWhatComesAfterItsErasure() {
        checkin(other, "resident/1");
        Fact fact = facts(other).getFirst();
        erase(ledger, STAFF, fact.header().id());
        ledger.accept(List.of(fact));
        assertEquals(0, checkins(ledger));
        TestLedgers.handOver(ledger, other);
        assertEquals(0, checkins(other));
        assertInstanceOf(FactBody.Erased.class, facts(other).getFirst().body());
    }

    @Test
    void erasesForStaffOnlyAndInTheirOwnPlaceOnly() {
        checkin(ledger, "resident/1");
        FactId id = facts(ledger).getFirst().header().id();
        assertThrows(IllegalArgumentException.class, () -> erase(ledger, new Actor.Visitor(), id));
        ledger.record(
                NEIGHBOUR,
                STAFF,
                _ ->
                        Decided.of(
                                true,
                                Draft.of(
                                        FactTypes.ERASURE,
                                        SubjectId.named("erasure"),
                                        new Erasure(List.of(id), Erasure.Reason.ASKED))));
        assertEquals(1, checkins(ledger));
    }

    @Test
    void showsAConflictUntilAPersonDecides() {
        household(other, VILLAGE, "1号");
        household(ledger, VILLAGE, "1号");
        TestLedgers.handOver(other, ledger);
        assertEquals(1, conflicts());
        ledger.record(
                VILLAGE,
                STAFF,
                _ ->
                        Decided.of(
                                true,
                                Draft.of(
                                        ResidentFacts.HOUSEHOLD,
                                        SubjectId.named("household/1号"),
                                        new Household("一号", "一组"))));
        assertEquals(0, conflicts());
        assertEquals(List.of("一号"), households(ledger, VILLAGE));
    }

    private static int waiting(Ledger ledger) {
        return ledger.read(views -> views.setbacks().waiting());
    }

    private int conflicts() {
        return ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).conflicts(VILLAGE))
                .size();
    }
}
