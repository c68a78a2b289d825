package org.yizhan.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.storage.Storage;

/// What every storage must do alike.
abstract class LedgerContract {
    static final Actor STAFF = new Actor.Staff(SubjectId.named("account/1"));
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    @TempDir Path elsewhere;
    Ledger ledger;
    Ledger other;

    /// The same database at every call, closed in between.
    abstract Storage storage();

    /// How many may ask at the same time.
    abstract int readers();

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

    void reopen(List<FactType<?>> types, String program) {
        ledger.close();
        ledger = TestLedgers.open(storage(), 3, types, program);
    }

    static void checkin(Ledger ledger, String resident) {
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                Draft.of(
                        AttendanceFacts.CHECKIN,
                        MEETING,
                        new Checkin(
                                MEETING,
                                SubjectId.named(resident),
                                Evidence.CARD_CAMERA,
                                Optional.empty())));
    }

    static int checkins(Ledger ledger) {
        return ledger.read(views ->
                views.handle()
                        .createQuery("SELECT COUNT(*) FROM attendance")
                        .mapTo(Integer.class)
                        .one());
    }

    static List<Fact> facts(Ledger from) {
        return TestLedgers.stream(from, new StreamId(VILLAGE, from.author()));
    }

    static void assertChainHolds(Ledger ledger) {
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
    void showsAConflictUntilAPersonDecides() {
        household(other, VILLAGE, "1号");
        household(ledger, VILLAGE, "1号");
        TestLedgers.handOver(other, ledger);
        assertEquals(1, conflicts());
        ledger.record(
                VILLAGE,
                STAFF,
                Draft.of(
                        ResidentFacts.HOUSEHOLD,
                        SubjectId.named("household/1号"),
                        new Household("一号", "一组")));
        assertEquals(0, conflicts());
        assertEquals(List.of("一号"), households(ledger, VILLAGE));
    }

    @Test
    void answersWhatIsAskedWithinQuestionsHoweverManyAskAtOnce() throws Exception {
        household(ledger, VILLAGE, "1号");
        CyclicBarrier together = new CyclicBarrier(readers());
        ExecutorService threads =
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
        List<Future<List<String>>> answers = new ArrayList<>();
        for (int reader = 0; reader < readers(); reader++) {
            answers.add(
                    threads.submit(() ->
                            ledger.read(_ -> {
                                await(together);
                                return households(ledger, VILLAGE);
                            })));
        }
        for (Future<List<String>> answer : answers) {
            assertEquals(List.of("1号"), answer.get(1, TimeUnit.MINUTES));
        }
        threads.shutdown();
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int waiting(Ledger ledger) {
        return ledger.read(views -> views.setbacks().waiting());
    }

    private int conflicts() {
        return ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).conflicts(VILLAGE))
                .size();
    }
}
