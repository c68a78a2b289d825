package org.yizhan.web.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Every village within a place, with its terminals and its next meeting.
public final class PlacePages {
    private static final Access WHO = Access.roles(Role.TOWNSHIP, Role.COUNTY, Role.TECHNICIAN);

    private final Ledger ledger;

    /// @param worst what its terminals last found
    record Village(
            Place place,
            List<Terminal> terminals,
            Optional<Severity> worst,
            Optional<Meetings.Listed> open) {}

    record ListPage(List<Village> villages, long townships) {}

    public PlacePages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(Route.get("/at/{place}/places", WHO, this::list));
    }

    private Answer list(Visit visit) {
        PlaceId within = visit.place();
        return Answer.page("places/list.jte", ledger.read(views -> list(views, within)));
    }

    private static ListPage list(Views views, PlaceId within) {
        List<Place> places =
                new Places(views)
                        .all().stream()
                                .filter(place -> place.id().isWithin(within))
                                .sorted(Comparator.comparing(Place::id))
                                .toList();
        List<Village> villages =
                places.stream()
                        .filter(place -> place.id().kind() == PlaceKind.VILLAGE)
                        .map(place -> village(views, place))
                        .toList();
        long townships =
                places.stream().filter(place -> place.id().kind() == PlaceKind.TOWNSHIP).count();
        return new ListPage(villages, townships);
    }

    private static Village village(Views views, Place place) {
        List<Terminal> terminals =
                views.register(TerminalFacts.TERMINAL).everywhere().stream()
                        .map(Entry::value)
                        .filter(terminal -> terminal.place().equals(place.id()))
                        .filter(terminal -> !terminal.revoked())
                        .toList();
        Optional<Severity> worst =
                views.register(TerminalFacts.FINDINGS).list(place.id()).stream()
                        .map(Entry::value)
                        .map(Findings::worst)
                        .max(Comparator.naturalOrder());
        return new Village(place, terminals, worst, new Meetings(views).open(place.id()));
    }
}
