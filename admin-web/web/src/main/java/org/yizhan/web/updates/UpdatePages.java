package org.yizhan.web.updates;

import java.util.Comparator;
import java.util.List;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.updates.Publishing;
import org.yizhan.ledger.updates.Release;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// New versions, on a hub: what each terminal runs, and giving more villages a version that some
/// have tried. Nothing is signed here: the county's key is never on a hub.
public final class UpdatePages {
    private static final Access SEES = Access.roles(Role.TECHNICIAN, Role.TOWNSHIP, Role.COUNTY);
    private static final Access DECIDES = Access.roles(Role.TECHNICIAN, Role.COUNTY);

    private final Ledger ledger;
    private final Publishing publishing;

    /// @param choices places to which this visitor may give a version
    record Page(Versions versions, List<Place> choices) {}

    public UpdatePages(Ledger ledger, Blobs blobs) {
        this.ledger = ledger;
        publishing = new Publishing(ledger, blobs);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/updates", SEES, this::show),
                Route.post("/at/{place}/updates", DECIDES, this::widen));
    }

    private Answer show(Visit visit) {
        PlaceId within = visit.place();
        boolean decides = DECIDES.allows(visit.staff().role());
        return Answer.page(
                "updates/versions.jte",
                ledger.read(views ->
                        new Page(
                                Versions.of(views, within),
                                decides ? choices(new Places(views).all(), within) : List.of())));
    }

    private static List<Place> choices(List<Place> all, PlaceId within) {
        return all.stream()
                .filter(place -> place.id().isWithin(within))
                .filter(place -> place.id().kind() != PlaceKind.JOINT_BRANCH)
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }

    private Answer widen(Visit visit) {
        PlaceId to = chosen(visit);
        Release release =
                ledger.read(views -> Versions.find(views, number(visit)))
                        .orElseThrow(Refused::badForm);
        publishing.widen(release, to, visit.staff().actor());
        return new Answer.Redirect(visit.at("/updates"));
    }

    private static long number(Visit visit) {
        String digits = visit.form().text("number");
        if (!digits.matches("\\d{1,18}")) {
            throw Refused.badForm();
        }
        return Long.parseLong(digits);
    }

    private PlaceId chosen(Visit visit) {
        String code = visit.form().text("to");
        return ledger.read(views -> choices(new Places(views).all(), visit.place())).stream()
                .map(Place::id)
                .filter(id -> id.code().equals(code))
                .findFirst()
                .orElseThrow(Refused::badForm);
    }
}
