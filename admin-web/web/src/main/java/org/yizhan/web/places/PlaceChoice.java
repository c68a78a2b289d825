package org.yizhan.web.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.NameSound;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Visit;

/// For whom something is published: everyone in a place, or townships and villages that are picked.
///
/// @param groups empty where there is nothing to pick from, as in a village
/// @param picked codes that were picked before
/// @param some whether places are picked at all
public record PlaceChoice(List<Group> groups, Set<String> picked, boolean some) {
    /// @param township absent where the publishing place is the township itself
    public record Group(Optional<Place> township, List<Place> villages) {}

    /// What a form says.
    ///
    /// @param places none means everyone
    /// @param missing whether some were to be picked and none was
    public record Picked(Set<PlaceId> places, boolean missing) {}

    /// All places in another.
    public static PlaceChoice of(Views views, PlaceId within) {
        Map<PlaceId, List<Place>> villages = new TreeMap<>();
        Map<PlaceId, Place> townships = new TreeMap<>();
        for (Place place : new Places(views).within(within)) {
            if (place.id().kind() == PlaceKind.TOWNSHIP && !place.id().equals(within)) {
                townships.put(place.id(), place);
                villages.computeIfAbsent(place.id(), _ -> new ArrayList<>());
            } else if (place.id().kind() == PlaceKind.VILLAGE && !place.id().equals(within)) {
                villages.computeIfAbsent(place.id().parent().orElse(within), _ -> new ArrayList<>())
                        .add(place);
            }
        }
        List<Group> groups =
                villages.entrySet().stream()
                        .map(each ->
                                new Group(
                                        Optional.ofNullable(townships.get(each.getKey())),
                                        List.copyOf(each.getValue())))
                        .toList();
        return new PlaceChoice(groups, Set.of(), false);
    }

    /// The same as somebody left it who has to look again.
    public PlaceChoice as(Visit visit) {
        return new PlaceChoice(
                groups,
                Set.copyOf(visit.form().all("to")),
                visit.form().text("whom").equals("some"));
    }

    /// @throws Refused if a place is not one in the visit's own
    public static Picked read(Visit visit) {
        if (!visit.form().text("whom").equals("some")) {
            return new Picked(Set.of(), false);
        }
        Set<PlaceId> all =
                visit.form().all("to").stream()
                        .map(code -> place(visit, code))
                        .collect(Collectors.toSet());
        Set<PlaceId> places =
                all.stream()
                        .filter(place ->
                                all.stream()
                                        .noneMatch(other ->
                                                !other.equals(place) && place.isWithin(other)))
                        .collect(Collectors.toSet());
        return new Picked(places, places.isEmpty());
    }

    private static PlaceId place(Visit visit, String code) {
        try {
            PlaceId place = new PlaceId(code);
            if (place.isWithin(visit.place())) {
                return place;
            }
        } catch (IllegalArgumentException e) {
            throw Refused.badForm();
        }
        throw Refused.badForm();
    }

    boolean isPicked(Place place) {
        return picked.contains(place.id().code());
    }

    /// What a place is found by besides its name.
    String sound(Place place) {
        return NameSound.initials(place.name());
    }
}
