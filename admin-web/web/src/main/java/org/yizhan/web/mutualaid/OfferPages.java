package org.yizhan.web.mutualaid;

import java.io.IOException;
import java.util.List;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.mutualaid.MutualAidFacts;
import org.yizhan.ledger.mutualaid.Offers;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.OwnRecords;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// What people offer and want: staff listen, write what it is about, release it, and end it.
public final class OfferPages {
    private static final Access STAFF = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY);
    private static final int LONGEST_TITLE = 20;

    private final Ledger ledger;
    private final Blobs blobs;
    private final OwnRecords<Offer> offers;

    /// @param name of whoever spoke
    /// @param phone to bring two together
    record Shown(Entry<Offer> entry, String name, String phone) {
        boolean canHelp() {
            return entry.value().kind() == Offer.Kind.CAN_HELP;
        }
    }

    record ListPage(List<Shown> waiting, List<Shown> released) {}

    public OfferPages(Ledger ledger, Blobs blobs) {
        this.ledger = ledger;
        this.blobs = blobs;
        offers = new OwnRecords<>(ledger, MutualAidFacts.OFFER, "offer");
    }

    public List<Route> routes() {
        String one = "/at/{place}/mutualaid/{offer}";
        return List.of(
                Route.get("/at/{place}/mutualaid", STAFF, this::list),
                Route.get(one + "/voice", STAFF, this::voice),
                Route.post(one + "/release", STAFF, this::release),
                Route.post(one + "/end", STAFF, visit -> put(visit, offer(visit).ended())));
    }

    private Answer list(Visit visit) {
        return Answer.page(
                "mutualaid/list.jte",
                ledger.read(views ->
                        new ListPage(
                                shown(views, visit, Offer.Step.WAITING),
                                shown(views, visit, Offer.Step.RELEASED))));
    }

    private static List<Shown> shown(Views views, Visit visit, Offer.Step step) {
        Residents residents = new Residents(views);
        return Offers.at(views, visit.place(), step).stream()
                .map(entry -> {
                    var who = residents.find(visit.place(), entry.value().from());
                    return new Shown(
                            entry,
                            who.map(Resident::name).orElse(""),
                            who.flatMap(Resident::phone).orElse(""));
                })
                .toList();
    }

    private Offer offer(Visit visit) {
        return offers.find(visit).value();
    }

    private Answer voice(Visit visit) throws IOException {
        BlobRef recording = BlobRef.parse(offer(visit).voice().recording());
        byte[] file = blobs.whole(recording).orElseThrow(Refused::notFound);
        return new Answer.Download("voice.ogg", "audio/ogg", file);
    }

    private Answer release(Visit visit) {
        String title = visit.form().text("title");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            return new Answer.Redirect(visit.at("/mutualaid"));
        }
        return put(visit, offer(visit).released(title));
    }

    private Answer put(Visit visit, Offer offer) {
        offers.put(visit, offer);
        return new Answer.Redirect(visit.at("/mutualaid"));
    }
}
