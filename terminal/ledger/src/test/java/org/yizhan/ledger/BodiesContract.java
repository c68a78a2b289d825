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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.features.Features;

/// What becomes of bodies, whatever the storage: healed, shown later, erased.
abstract class BodiesContract extends LedgerContract {
    private static void erase(Ledger ledger, Actor actor, FactId... ids) {
        ledger.record(
                VILLAGE,
                actor,
                Draft.of(
                        FactTypes.ERASURE,
                        SubjectId.named("erasure"),
                        new Erasure(List.of(ids), Erasure.Reason.ASKED)));
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
                Draft.of(
                        FactTypes.ERASURE,
                        SubjectId.named("erasure"),
                        new Erasure(List.of(id), Erasure.Reason.ASKED)));
        assertEquals(1, checkins(ledger));
    }
}
