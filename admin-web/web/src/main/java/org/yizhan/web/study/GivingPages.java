package org.yizhan.web.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Manuscript.Stage;
import org.yizhan.domain.study.PackOffer;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Publisher;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.study.Trusted;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.places.PlaceChoice;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// A pack before it is given: what it costs to send, to which places and for which days, and the
/// second person's word where one is needed.
public final class GivingPages {
    private static final String PATH = "/at/{place}/packs/new/{pack}";

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final PackDesk desk;
    private final Freight.Asking freight;

    /// @param publisher as people call it
    record Before(PackOffer offer, String publisher, Whom whom, Freight freight) {
        PackRelease release() {
            return offer.release();
        }

        /// Somebody was asked to look at it.
        boolean waits() {
            return offer.stage() == Stage.WAITING;
        }
    }

    /// @param choice the places it can be given to
    /// @param unpicked places were to be picked and none was
    /// @param chosen names of the places that were chosen; none means everyone
    /// @param mayGive the visitor may give it, and not only ask another to
    record Whom(PlaceChoice choice, boolean unpicked, List<String> chosen, boolean mayGive) {}

    /// @param deliveries what a hub knows of its terminals; absent on a terminal
    public GivingPages(Ledger ledger, Surroundings surroundings, Optional<Deliveries> deliveries) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        desk = new PackDesk(ledger);
        freight = new Freight.Asking(ledger, deliveries, surroundings.clock(), surroundings.zone());
    }

    public List<Route> routes() {
        var may = StudyPages.PUBLISH;
        return List.of(
                Route.get(PATH, may, visit -> look(visit, false)),
                Route.post(PATH, may, this::give),
                Route.post(PATH + "/agree", may, this::agree),
                Route.post(PATH + "/drop", may, this::drop));
    }

    private PackOffer offer(Visit visit) {
        return desk.offer(visit.place(), visit.path().getOrDefault("pack", ""));
    }

    private Answer look(Visit visit, boolean unpicked) {
        PackOffer offer = offer(visit);
        PackRelease release = offer.release();
        Optional<Entry<PackRelease>> given = desk.given(visit.place(), release.about().pack());
        Freight.Load load =
                Freight.Load.of(
                        release.wholeBytes(), release.changedBytes(), release.about().bytes() * 2);
        Whom whom =
                new Whom(
                        ledger.read(views -> PlaceChoice.of(views, visit.place())).as(visit),
                        unpicked,
                        PackList.names(ledger, visit.place(), release.audience()),
                        desk.mayGive(visit.place(), visit.staff(), offer));
        Before before =
                new Before(
                        offer,
                        publisher(visit.place(), release.about().publisher()),
                        whom,
                        freight.of(
                                visit.place(), release.audience(), load, given.map(Entry::fact)));
        return unpicked
                ? Answer.again("study/pack.jte", before)
                : Answer.page("study/pack.jte", before);
    }

    private String publisher(PlaceId place, String word) {
        return ledger.read(views -> new Trusted(views).publisher(place, word))
                .map(Publisher::name)
                .orElse(word);
    }

    /// Gives it, or asks for the second person's word where one is needed.
    private Answer give(Visit visit) {
        PackOffer offer = offer(visit);
        PlaceChoice.Picked picked = PlaceChoice.read(visit);
        if (picked.missing()) {
            return look(visit, true);
        }
        LocalDate today = visit.words().dayOf(surroundings.clock().instant());
        Audience whom = Days.read(visit.form(), today).of(picked.places());
        if (desk.mayGive(visit.place(), visit.staff(), offer)) {
            desk.give(visit.place(), visit.staff(), offer, whom);
        } else {
            desk.ask(visit.place(), visit.staff(), offer, whom);
        }
        return list(visit);
    }

    /// The second person's word, for the places and days that were asked for.
    private Answer agree(Visit visit) {
        PackOffer offer = offer(visit);
        if (offer.stage() != Stage.WAITING || !desk.mayGive(visit.place(), visit.staff(), offer)) {
            throw Refused.badForm();
        }
        desk.give(visit.place(), visit.staff(), offer, offer.release().audience());
        return list(visit);
    }

    private Answer drop(Visit visit) {
        desk.drop(visit.place(), visit.staff(), offer(visit));
        return list(visit);
    }

    private static Answer list(Visit visit) {
        return new Answer.Redirect(visit.at("/packs"));
    }
}
