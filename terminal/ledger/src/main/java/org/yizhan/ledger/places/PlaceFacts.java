package org.yizhan.ledger.places;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.JointBranch;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about places. They are recorded at the place's parent, so that neighbours
/// know each other's names; a county's at itself.
public final class PlaceFacts {
    /// Subject: [#subject(PlaceId)].
    public static final FactType<Place> PLACE =
            FactType.register("places.place", Place.class).visibleWithin().readOften();

    /// Whom to call. Subject: [#subject(PlaceId)]; recorded at the place itself.
    public static final FactType<Contact> CONTACT =
            FactType.register("places.contact", Contact.class);

    /// Which villages share a branch. Subject: [#joint(PlaceId)]; recorded at the township.
    public static final FactType<JointBranch> JOINT =
            FactType.register("places.joint", JointBranch.class).visibleWithin();

    public static final List<FactType<?>> TYPES = List.of(PLACE, CONTACT, JOINT);

    private PlaceFacts() {}

    public static SubjectId joint(PlaceId branch) {
        return SubjectId.named("joint/" + branch);
    }

    public static SubjectId subject(PlaceId place) {
        return SubjectId.named("place/" + place);
    }
}
