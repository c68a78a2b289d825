package org.yizhan.ledger.places;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.JointBranch;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about places.
public final class Places {
    private final Views views;

    public Places(Views views) {
        this.views = views;
    }

    public Optional<Place> find(PlaceId place) {
        return views.register(PlaceFacts.PLACE)
                .find(place.parent().orElse(place), PlaceFacts.subject(place))
                .map(Entry::value);
    }

    /// The name of a place, or its code where the name has not come here.
    public String name(PlaceId place) {
        return find(place).map(Place::name).orElse(place.code());
    }

    /// Whom to call about a place, if it was said.
    public Optional<Contact> contact(PlaceId place) {
        return views.register(PlaceFacts.CONTACT)
                .find(place, PlaceFacts.subject(place))
                .map(Entry::value);
    }

    /// The joint branches that a village takes part in.
    public List<PlaceId> jointBranches(PlaceId village) {
        return village
                .parent()
                .map(township -> views.register(PlaceFacts.JOINT).list(township))
                .orElse(List.of())
                .stream()
                .map(Entry::value)
                .filter(joint -> joint.villages().contains(village))
                .map(JointBranch::branch)
                .toList();
    }

    /// A place, where it is known, and every known place in it, ordered by code.
    public List<Place> within(PlaceId place) {
        Stream<Place> below =
                views.register(PlaceFacts.PLACE).within(place).stream().map(Entry::value);
        return Stream.concat(find(place).stream(), below)
                .filter(each -> each.id().isWithin(place))
                .distinct()
                .sorted(Comparator.comparing(Place::id))
                .toList();
    }

    /// What people call a place and every known place in it.
    public Map<PlaceId, String> names(PlaceId within) {
        return within(within).stream()
                .collect(Collectors.toMap(Place::id, Place::name, (one, _) -> one));
    }

    /// Every place known here.
    public List<Place> all() {
        return views.register(PlaceFacts.PLACE).everywhere().stream().map(Entry::value).toList();
    }
}
