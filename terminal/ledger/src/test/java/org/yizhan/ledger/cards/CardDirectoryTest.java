package org.yizhan.ledger.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.yizhan.ledger.nodes.County.NEIGHBOUR;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.cards.CardListing;
import org.yizhan.domain.cards.CardStatus;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.views.Entry;

class CardDirectoryTest {
    private static final SubjectId WANG = SubjectId.named("resident/1");

    @TempDir Path folder;

    private static List<CardListing> listed(Ledger ledger) {
        return ledger.read(views -> views.register(CardFacts.LISTING).list(TOWNSHIP)).stream()
                .map(Entry::value)
                .toList();
    }

    private static CardIssue cards(TerminalNode node) {
        return new CardIssue(node.ledger(), new SecureRandom());
    }

    @Test
    void letsANeighboursTerminalTellAGuestFromAForgery() {
        try (County county = new County(folder);
                TerminalNode here = county.enrolled("here", VILLAGE);
                TerminalNode there = county.enrolled("there", NEIGHBOUR)) {
            CardCode card = cards(here).issue(VILLAGE, new Actor.Program(), WANG);
            county.exchange(here);
            county.exchange(there);
            Checkins checkins =
                    new Checkins(there.ledger(), NEIGHBOUR, InstantSource.fixed(TestLedgers.NOW));
            assertInstanceOf(
                    CheckinResult.OtherVillage.class,
                    checkins.checkIn(card.digits(), Evidence.CARD_CAMERA));
            CardCode forged = new CardCode(card.township(), card.card(), "0".repeat(20));
            assertInstanceOf(
                    CheckinResult.Forged.class,
                    checkins.checkIn(forged.digits(), Evidence.CARD_CAMERA));
        }
    }

    @Test
    void followsACardThatIsRevoked() {
        try (County county = new County(folder);
                TerminalNode here = county.enrolled("here", VILLAGE)) {
            CardCode card = cards(here).issue(VILLAGE, new Actor.Program(), WANG);
            county.exchange(here);
            assertEquals(CardStatus.VALID, listed(county.hub().ledger()).getFirst().status());
            cards(here).revoke(VILLAGE, new Actor.Program(), card.card());
            county.exchange(here);
            assertEquals(CardStatus.REVOKED, listed(county.hub().ledger()).getFirst().status());
            county.restartHub();
            assertEquals(1, listed(county.hub().ledger()).size());
        }
    }

    @Test
    void doesNotLetAVillageTakeANeighboursNumber() {
        try (County county = new County(folder);
                TerminalNode here = county.enrolled("here", VILLAGE);
                TerminalNode there = county.enrolled("there", NEIGHBOUR)) {
            CardCode card = cards(here).issue(VILLAGE, new Actor.Program(), WANG);
            county.exchange(here);
            County.put(
                    there.ledger(),
                    NEIGHBOUR,
                    CardFacts.CARD,
                    Cards.subject(card.card()),
                    cards(there).draft(card, WANG).body());
            county.exchange(there);
            assertEquals(VILLAGE, listed(county.hub().ledger()).getFirst().village());
        }
    }
}
