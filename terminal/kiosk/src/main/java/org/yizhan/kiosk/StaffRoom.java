package org.yizhan.kiosk;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.broadcast.LedgerRadio;
import org.yizhan.kiosk.broadcast.Radio;
import org.yizhan.kiosk.notices.LedgerNews.Keeper;
import org.yizhan.kiosk.staff.LedgerCare;
import org.yizhan.kiosk.staff.LedgerStaffDesk;
import org.yizhan.kiosk.staff.StaffDesk;
import org.yizhan.kiosk.study.LedgerBookmarks;
import org.yizhan.kiosk.study.LedgerReadingDesk;
import org.yizhan.kiosk.study.Studying;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.kiosk.voices.LedgerStudio;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.staff.StaffLock;
import org.yizhan.speech.voices.ClipShelf;
import org.yizhan.web.accounts.Passwords;

/// What staff look after at the screen, joined to the terminal's node: its panel, the loudspeaker,
/// the village's own voice.
final class StaffRoom {
    private final StaffLock lock;
    private final LedgerStudio studio;
    private final LedgerRadio radio;
    private final LedgerStaffDesk desk;
    private final Studying studying;

    /// The terminal it is the staff room of.
    ///
    /// @param clock with the village's zone
    record Ground(TerminalNode node, PlaceId village, Clock clock) {
        private Optional<SubjectId> holder(HeldCode code) {
            return code.card()
                    .flatMap(held ->
                            node.ledger().read(views -> new Cards(views).holder(village, held)));
        }
    }

    /// @param findings what the checks found last
    /// @param keeper keeps answers of the ledger at hand
    StaffRoom(Ground ground, Supplier<List<Finding>> findings, Keeper keeper) {
        TerminalNode node = ground.node();
        PlaceId village = ground.village();
        Clock clock = ground.clock();
        Ledger ledger = node.ledger();
        SubjectId own = node.keys().publicKeys().node();
        SecureRandom random = new SecureRandom();
        lock = new StaffLock(ledger, village, own, random);
        studying =
                new Studying(
                        new LedgerBookmarks(ledger, village, clock),
                        new LedgerReadingDesk(ledger, village, lock));
        Kept<Map<String, Voice>> clips = keeper.keep(views -> LedgerStudio.of(views, village));
        studio =
                new LedgerStudio(
                        ledger,
                        node.blobs(),
                        village,
                        new LedgerStudio.Surroundings(clips::now, ground::holder));
        LedgerRadio.Here here = new LedgerRadio.Here(village, own);
        Kept<LedgerRadio.Now> now =
                keeper.keep(views -> LedgerRadio.of(views, here, clock.instant()));
        radio = new LedgerRadio(ledger, node.blobs(), here, now::now);
        Passwords pins = new Passwords(random, Passwords.Cost.OWASP);
        LedgerCare care = new LedgerCare(node, clock.getZone(), ground::holder, studio);
        desk =
                new LedgerStaffDesk(
                        ledger,
                        village,
                        lock,
                        new LedgerStaffDesk.Machine(clock, findings, pins::fits, care));
    }

    /// Makes what must be there before it is needed; writes facts.
    void prepare() {
        lock.prepare();
    }

    StaffDesk desk() {
        return desk;
    }

    /// Where people stopped in lessons, and where staff read them aloud.
    Studying studying() {
        return studying;
    }

    Radio radio() {
        return radio;
    }

    /// What the village has spoken itself.
    ClipShelf clips() {
        return studio;
    }
}
