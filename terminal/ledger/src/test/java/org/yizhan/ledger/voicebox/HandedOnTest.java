package org.yizhan.ledger.voicebox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;

/// Messages that a partner is asked to answer.
class HandedOnTest extends Village {
    private static final SubjectId LAW = SubjectId.named("law");
    private static final Optional<HandedOn.To> TO_LAW =
            Optional.of(new HandedOn.To(LAW, "县法律援助中心", "0570 555 0148"));

    @Test
    void handingOnToAPartnerIsSeenByTheSenderAndStopsNoClock() {
        CardCode mine = card();
        leave(Audience.VILLAGE, Optional.of(mine));
        Answering answering = new Answering(terminal.ledger(), Ids.secure());
        answering.handOn(only(terminal.ledger()), STAFF, TO_LAW);
        assertEquals(1, waiting(terminal.ledger()));
        Letters letters = new Letters(terminal.ledger(), VILLAGE);
        assertEquals(
                "县法律援助中心", letters.of(mine.digits()).getFirst().with().orElseThrow().to().name());
        county.exchange(terminal);
        Ledger hub = county.hub().ledger();
        assertEquals(1, handedTo(hub, LAW));
        assertEquals(0, handedTo(hub, SubjectId.named("bank")));
        answering.handOn(only(terminal.ledger()), STAFF, Optional.empty());
        county.exchange(terminal);
        assertEquals(0, handedTo(hub, LAW));
        assertEquals(Optional.empty(), letters.of(mine.digits()).getFirst().with());
    }

    private static int handedTo(Ledger ledger, SubjectId partner) {
        return ledger.read(v -> new Voicebox(v).handedTo(TOWNSHIP, Set.of(partner))).size();
    }

    @Test
    void theVillageLearnsNotToWhomASealedMessageWentButItsSenderDoes() {
        CardCode mine = card();
        leave(Audience.TOWNSHIP, Optional.of(mine));
        county.exchange(terminal);
        Ledger hub = county.hub().ledger();
        new Answering(hub, Ids.secure()).handOn(only(hub), STAFF, TO_LAW);
        county.exchange(terminal);
        assertEquals(1, handedTo(hub, LAW));
        assertTrue(bodies(terminal.ledger()).stream().noneMatch(body -> body.contains("法律援助")));
        assertEquals(Optional.empty(), only(terminal.ledger()).partner());
        Letters letters = new Letters(terminal.ledger(), VILLAGE);
        assertEquals(
                TO_LAW.orElseThrow(),
                letters.of(mine.digits()).getFirst().with().orElseThrow().to());
    }

    @Test
    void aVillageHandsNobodyAMessageOfAnotherOrOneThatIsSealed() {
        leave(Audience.TOWNSHIP, Optional.of(card()));
        county.exchange(terminal);
        Ledger hub = county.hub().ledger();
        SubjectId sealed = only(hub).message().subject();
        HandedOn forged = HandedOn.open(TO_LAW.orElseThrow());
        hub.record(VILLAGE, STAFF, Draft.of(VoiceboxFacts.HANDED_ON, sealed, forged));
        assertEquals(0, handedTo(hub, LAW));
        PlaceId neighbour = new PlaceId("999901100202");
        leave(Audience.VILLAGE, Optional.empty());
        county.exchange(terminal);
        SubjectId open =
                hub.read(v -> new Voicebox(v).of(VILLAGE, NOW)).stream()
                        .filter(post -> post.message().value().seal().isEmpty())
                        .findFirst()
                        .orElseThrow()
                        .message()
                        .subject();
        hub.record(neighbour, STAFF, Draft.of(VoiceboxFacts.HANDED_ON, open, forged));
        assertEquals(0, handedTo(hub, LAW));
    }
}
