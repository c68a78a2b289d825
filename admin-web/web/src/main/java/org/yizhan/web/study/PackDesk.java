package org.yizhan.web.study;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Manuscript.Stage;
import org.yizhan.domain.study.PackOffer;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Refused;
import org.yizhan.web.sessions.Staff;

/// What staff do with packs, as facts: what waits for a second person still waits after a restart.
final class PackDesk {
    private final Ledger ledger;
    private final StudyDesk desk;

    PackDesk(Ledger ledger) {
        this.ledger = ledger;
        desk = new StudyDesk(ledger);
    }

    /// A pack as exactly this place gave it.
    Optional<Entry<PackRelease>> given(PlaceId place, String pack) {
        return ledger.read(
                views -> views.register(StudyFacts.PACK).find(place, StudyFacts.pack(pack)));
    }

    /// A pack as this place gave it, or one further up.
    ///
    /// @throws Refused if nobody did
    Entry<PackRelease> reaching(PlaceId place, String pack) {
        return given(place, pack)
                .or(() ->
                        ledger.read(views -> new Trusted(views).packs(place)).stream()
                                .filter(each -> each.value().about().pack().equals(pack))
                                .findFirst())
                .orElseThrow(Refused::notFound);
    }

    /// Packs that were brought here, about which somebody has to decide.
    List<PackOffer> offers(PlaceId place) {
        return ledger.read(views -> views.register(StudyFacts.OFFER).list(place)).stream()
                .map(Entry::value)
                .filter(PackOffer::isOpen)
                .toList();
    }

    /// @throws Refused if somebody decided about it already
    PackOffer offer(PlaceId place, String pack) {
        return ledger.read(views ->
                        views.register(StudyFacts.OFFER).find(place, StudyFacts.pack(pack)))
                .map(Entry::value)
                .filter(PackOffer::isOpen)
                .orElseThrow(Refused::notFound);
    }

    /// Keeps a pack until somebody decides about it; one that was brought before is forgotten.
    void bring(PlaceId place, Staff who, PackRelease release) {
        put(place, who, new PackOffer(release, Stage.WRITING, who.account()));
    }

    /// Whether this person may give it to the terminals, and not only ask another to.
    boolean mayGive(PlaceId place, Staff who, PackOffer offer) {
        boolean own = offer.by().equals(who.account());
        return who.role() != Role.PARTNER && !(own && desk.asksForConsent(place));
    }

    void ask(PlaceId place, Staff who, PackOffer offer, Audience whom) {
        put(place, who, offer.waiting(whom));
    }

    void give(PlaceId place, Staff who, PackOffer offer, Audience whom) {
        PackRelease release = offer.release().forWhom(whom).withdrawn(false);
        ledger.record(place, who.actor(), draft(offer.closed()), draft(release));
    }

    void drop(PlaceId place, Staff who, PackOffer offer) {
        put(place, who, offer.closed());
    }

    /// Taking back what was given further up bars it here, without its files.
    void withdraw(PlaceId place, Staff who, String pack, boolean withdrawn) {
        Entry<PackRelease> entry = reaching(place, pack);
        PackRelease now = entry.value();
        PackRelease here =
                entry.place().equals(place)
                        ? now
                        : new PackRelease(now.about(), List.of(), now.audience(), now.withdrawn());
        ledger.record(place, who.actor(), draft(here.withdrawn(withdrawn)));
    }

    private void put(PlaceId place, Staff who, PackOffer offer) {
        ledger.record(place, who.actor(), draft(offer));
    }

    private static Draft<?> draft(PackOffer offer) {
        return Draft.of(StudyFacts.OFFER, StudyFacts.pack(offer.release().about().pack()), offer);
    }

    private static Draft<?> draft(PackRelease release) {
        return Draft.of(StudyFacts.PACK, StudyFacts.pack(release.about().pack()), release);
    }
}
