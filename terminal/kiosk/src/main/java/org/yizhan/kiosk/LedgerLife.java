package org.yizhan.kiosk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.kiosk.activities.Gatherings;
import org.yizhan.kiosk.activities.LedgerGatherings;
import org.yizhan.kiosk.family.LedgerFamily;
import org.yizhan.kiosk.heritage.Heritage;
import org.yizhan.kiosk.heritage.LedgerHeritage;
import org.yizhan.kiosk.notices.LedgerNews.Keeper;
import org.yizhan.kiosk.recording.KeptMedia;
import org.yizhan.kiosk.study.LedgerLearning;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.ledger.activities.SignupDesk;
import org.yizhan.ledger.family.FamilyWords;
import org.yizhan.ledger.heritage.Pieces;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.study.Learnings;

/// Joins what the village does together, remembers, and says to its own with the terminal's node.
final class LedgerLife {
    private LedgerLife() {}

    /// @param clock the village's
    /// @param keeper keeps the answer to a question at hand
    static VillageLife of(TerminalNode node, PlaceId village, Clock clock, Keeper keeper) {
        KeptMedia media = new KeptMedia(node.blobs());
        Kept<List<Heritage.Heard>> pieces = keeper.keep(views -> LedgerHeritage.of(views, village));
        Kept<List<Gatherings.Planned>> planned =
                keeper.keep(views -> LedgerGatherings.of(views, village, LocalDate.now(clock)));
        return new VillageLife(
                new LedgerFamily(
                        new FamilyWords(node.ledger(), node.blobs(), node.keys(), village), media),
                new LedgerHeritage(
                        new Pieces(node.ledger(), node.blobs(), village), pieces::now, media),
                new LedgerGatherings(new SignupDesk(node.ledger(), village, clock), planned::now),
                new LedgerLearning(new Learnings(node.ledger(), village)));
    }
}
