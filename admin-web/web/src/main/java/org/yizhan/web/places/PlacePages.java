package org.yizhan.web.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.NameSound;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// The tree of places: a county's townships, a township's villages with their terminals, and any
/// village by name, pinyin initials or code.
public final class PlacePages {
    private static final Access WHO = Access.roles(Role.TOWNSHIP, Role.COUNTY, Role.TECHNICIAN);

    /// So many villages are shown at once without opening a township.
    private static final int FEW = 60;

    private final Ledger ledger;

    /// @param worst what its terminals last found
    record Village(Place place, List<Terminal> terminals, Optional<Severity> worst) {}

    /// @param look how many of its villages have something broken or worth a look
    record Township(Place place, int villages, long look) {}

    /// @param townships to open; empty where villages are shown
    /// @param count how many villages there are in all
    record ListPage(
            List<Township> townships,
            List<Village> villages,
            long upper,
            int count,
            String typed) {}

    public PlacePages(Ledger ledger) {
        this.ledger = ledger;
    }

    public List<Route> routes() {
        return List.of(Route.get("/at/{place}/places", WHO, this::list));
    }

    private Answer list(Visit visit) {
        String typed = visit.asked("q");
        return Answer.page(
                "places/list.jte", ledger.read(views -> list(views, visit.place(), typed)));
    }

    private static ListPage list(Views views, PlaceId within, String typed) {
        List<Place> places = new Places(views).within(within);
        List<Village> all = new Known(views, within).villages(places);
        List<Place> townships =
                places.stream()
                        .filter(place -> place.id().kind() == PlaceKind.TOWNSHIP)
                        .filter(place -> !place.id().equals(within))
                        .toList();
        List<Village> found = all.stream().filter(village -> fits(village.place(), typed)).toList();
        boolean folded = typed.isEmpty() && !townships.isEmpty() && all.size() > FEW;
        return new ListPage(
                folded ? townships.stream().map(each -> township(each, all)).toList() : List.of(),
                folded ? direct(all, townships) : found.subList(0, Math.min(200, found.size())),
                townships.size(),
                all.size(),
                typed);
    }

    /// Villages whose township has no name here yet.
    private static List<Village> direct(List<Village> all, List<Place> townships) {
        return all.stream()
                .filter(village ->
                        townships.stream().noneMatch(t -> village.place().id().isWithin(t.id())))
                .limit(200)
                .toList();
    }

    /// Whether a place is meant: by a part of its name or code, or the first letters of its syllables.
    ///
    /// @param typed as somebody typed it
    public static boolean fits(Place place, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || place.name().contains(wanted)
                || place.id().code().contains(wanted)
                || NameSound.beginsWith(place.name(), wanted);
    }

    private static Township township(Place place, List<Village> all) {
        List<Village> own =
                all.stream().filter(each -> each.place().id().isWithin(place.id())).toList();
        long look =
                own.stream()
                        .filter(each -> each.worst().filter(w -> w != Severity.GOOD).isPresent())
                        .count();
        return new Township(place, own.size(), look);
    }

    /// What is known of the terminals of a place, read once for all its villages.
    private static final class Known {
        private final Map<PlaceId, List<Terminal>> terminals = new HashMap<>();
        private final Map<PlaceId, Severity> worst = new HashMap<>();

        Known(Views views, PlaceId within) {
            new Terminals(views)
                    .within(within).stream()
                            .map(Entry::value)
                            .filter(terminal -> !terminal.revoked())
                            .forEach(terminal ->
                                    terminals
                                            .computeIfAbsent(
                                                    terminal.place(), _ -> new ArrayList<>())
                                            .add(terminal));
            for (Entry<Findings> told : views.register(TerminalFacts.FINDINGS).within(within)) {
                worst.merge(
                        told.place(),
                        told.value().worst(),
                        (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }

        List<Village> villages(List<Place> places) {
            return places.stream()
                    .filter(place -> place.id().kind() == PlaceKind.VILLAGE)
                    .map(place ->
                            new Village(
                                    place,
                                    terminals.getOrDefault(place.id(), List.of()),
                                    Optional.ofNullable(worst.get(place.id()))))
                    .toList();
        }
    }
}
