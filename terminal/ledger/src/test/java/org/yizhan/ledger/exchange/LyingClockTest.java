package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.ledger.views.Entry;

/// A terminal whose clock starts in 1970 or in 2099, and is set and jumps as it likes: what it
/// records is kept in its order, says how far its time is to be believed, and is right once the hub
/// was heard.
class LyingClockTest extends OneTerminal {
    private static final SubjectId DOOR = SubjectId.named("door");

    private final AtomicReference<Instant> machine = new AtomicReference<>(Instant.EPOCH);
    private final AtomicLong nanos = new AtomicLong();

    @SuppressWarnings("NullAway.Init") // each test starts it at a time of its own
    private TerminalNode liar;

    private TerminalNode open() {
        TrustedClock clock = new TrustedClock(machine::get, nanos::get, TestLedgers.NOW);
        return TerminalNode.open(
                folder.resolve("liar"), new NodeSetup(clock, Ids.secure(), Map.of(), "test"));
    }

    @AfterEach
    void closeTheLiar() {
        liar.close();
    }

    private void write(String number) {
        County.put(
                liar.ledger(), VILLAGE, ResidentFacts.HOUSEHOLD, DOOR, new Household(number, "一组"));
    }

    private static Entry<Household> shown(Ledger ledger) {
        return ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).find(VILLAGE, DOOR))
                .orElseThrow();
    }

    private void assertShown(String number, TimeTrust trust) {
        for (Ledger ledger : List.of(liar.ledger(), county.hub().ledger())) {
            assertEquals(number, shown(ledger).value().number());
            assertEquals(trust, shown(ledger).time().trust());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:10Z", "2099-06-01T00:00:00Z"})
    void whateverItsClockSaysTheLastWordIsTheLast(String start) {
        machine.set(Instant.parse(start));
        liar = open();
        county.enrol(liar, VILLAGE);
        write("第一");
        write("第二");
        assertEquals(TimeTrust.SUSPECT, shown(liar.ledger()).time().trust());
        assertEquals(new Outcome.Drained(), county.exchange(liar));
        assertShown("第二", TimeTrust.SUSPECT);
        nanos.addAndGet(Duration.ofMinutes(5).toNanos());
        write("第三");
        assertEquals(
                TestLedgers.NOW.plus(Duration.ofMinutes(5)),
                shown(liar.ledger()).at(),
                "the hub's");
        machine.set(Instant.parse("2031-02-03T04:05:06Z")); // somebody sets it, wrongly
        write("第四");
        assertEquals(new Outcome.Drained(), county.exchange(liar));
        assertShown("第四", TimeTrust.SYNCHRONISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:10Z", "2099-06-01T00:00:00Z"})
    void afterAStartWithoutALineItIsDoubtedAgainAndItsRecordsStillCount(String start) {
        machine.set(TestLedgers.NOW);
        liar = open();
        county.enrol(liar, VILLAGE);
        write("第一");
        county.exchange(liar);
        write("第二");
        liar.close();
        machine.set(Instant.parse(start)); // its battery is empty
        liar = open();
        write("第三");
        assertEquals(TimeTrust.SUSPECT, shown(liar.ledger()).time().trust());
        assertEquals(new Outcome.Drained(), county.exchange(liar));
        assertShown("第三", TimeTrust.SUSPECT);
        write("第四");
        assertEquals(new Outcome.Drained(), county.exchange(liar));
        assertShown("第四", TimeTrust.SYNCHRONISED);
    }
}
