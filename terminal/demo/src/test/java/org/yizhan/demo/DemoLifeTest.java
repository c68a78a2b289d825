package org.yizhan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.activities.Activities;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.broadcast.Broadcasts;
import org.yizhan.ledger.family.FamilyWords;
import org.yizhan.ledger.heritage.Pieces;
import org.yizhan.ledger.mutualaid.Offers;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.polls.Polls;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.voicebox.Letters;

/// Whoever tries the demo meets a village that lives.
class DemoLifeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T01:20:00Z");
    private static final PlaceId PLACE = DemoPlaces.VILLAGE.id();

    @TempDir Path folder;

    @Test
    void thereIsSomethingToHearToAnswerToSayAndToComeTo() {
        Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        NodeSetup setup =
                new NodeSetup(
                        new TrustedClock(clock, () -> 0, NOW), Ids.secure(), Map.of(), "test");
        try (TerminalNode node = TerminalNode.open(folder, setup)) {
            node.standAlone(PLACE);
            DemoVillage village = DemoVillage.of(DemoVillage.SEED, TODAY);
            village.recordInto(node);
            village.recordInto(node);
            Ledger ledger = node.ledger();
            assertEquals(3, ledger.read(v -> Offers.at(v, PLACE, Offer.Step.RELEASED)).size());
            assertEquals(3, ledger.read(v -> new Activities(v).from(PLACE, TODAY)).size());
            assertEquals(3, ledger.read(v -> new Polls(v).list(PLACE)).size());
            assertEquals(5, ledger.read(v -> Pieces.at(v, PLACE, Piece.Step.RELEASED)).size());
            String card = wang(village);
            assertEquals(1, new Letters(ledger, PLACE).unheard(card));
            FamilyWords words = new FamilyWords(ledger, node.blobs(), node.keys(), PLACE);
            FamilyWords.Opened word = words.of(card).getFirst();
            assertEquals("女儿小芳", word.told().from());
            assertTrue(node.blobs().has(BlobRef.parse(word.told().picture().orElseThrow()).name()));
        }
    }

    @Test
    void theLoudspeakerHasSomethingMissedSomethingHeardAndSomethingToComeButNothingToday() {
        Clock clock = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
        NodeSetup setup =
                new NodeSetup(
                        new TrustedClock(clock, () -> 0, NOW), Ids.secure(), Map.of(), "test");
        try (TerminalNode node = TerminalNode.open(folder, setup)) {
            node.standAlone(PLACE);
            DemoVillage.of(DemoVillage.SEED, TODAY).recordInto(node);
            DemoVillage.of(DemoVillage.SEED, TODAY.plusDays(1)).recordInto(node);
            SubjectId terminal = node.keys().publicKeys().node();
            List<Entry<Broadcast>> all = heard(node, NOW);
            assertEquals(3, all.size(), "a day later they are the same");
            assertEquals(2, all.stream().filter(one -> one.value().isOverAt(NOW)).count());
            assertEquals(
                    1,
                    all.stream()
                            .filter(one ->
                                    node.ledger()
                                            .read(v ->
                                                    new Broadcasts(v)
                                                            .isAired(
                                                                    PLACE,
                                                                    one.subject(),
                                                                    terminal)))
                            .count());
            Instant start = NOW.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofHours(8));
            for (int minutes = 0; minutes < 24 * 60; minutes++) {
                Instant then = start.plus(Duration.ofMinutes(minutes));
                assertTrue(all.stream().noneMatch(one -> one.value().isOnAt(then)), "" + then);
            }
            LocalDate later = TODAY.plusDays(9);
            DemoVillage.of(DemoVillage.SEED, later).recordInto(node);
            assertEquals(3, heard(node, NOW.plus(Duration.ofDays(9))).size());
        }
    }

    private static List<Entry<Broadcast>> heard(TerminalNode node, Instant now) {
        return node.ledger().read(v -> new Broadcasts(v).heardIn(PLACE, now));
    }

    private static String wang(DemoVillage village) {
        return village.cards().residents().stream()
                .filter(code -> code.id().equals(village.people().named("王秀英").id()))
                .findFirst()
                .orElseThrow()
                .value()
                .digits();
    }
}
