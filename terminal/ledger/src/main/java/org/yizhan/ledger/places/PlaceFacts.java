package org.yizhan.ledger.places;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about places. They are recorded at the place's parent, so that neighbours
/// know each other's names; a county's at itself.
public final class PlaceFacts {
    /// Subject: [#subject(PlaceId)].
    public static final FactType<Place> PLACE =
            FactType.register("places.place", Place.class).visibleWithin();

    /// Whom to call. Subject: [#subject(PlaceId)]; recorded at the place itself.
    public static final FactType<Contact> CONTACT =
            FactType.register("places.contact", Contact.class);

    public static final List<FactType<?>> TYPES = List.of(PLACE, CONTACT);

    private PlaceFacts() {}

    public static SubjectId subject(PlaceId place) {
        return SubjectId.named("place/" + place);
    }
}
