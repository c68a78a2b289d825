package org.yizhan.hub;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.JointBranch;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Privacy;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.settings.SettingFacts;

/// The places a hub is for, as facts.
final class HubPlaces {
    private final Ledger ledger;

    HubPlaces(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Records the places that are new here or are called otherwise now.
    void record(List<Place> places) {
        places.forEach(this::record);
    }

    private void record(Place place) {
        PlaceId at = place.id().parent().orElse(place.id());
        ledger.record(
                at,
                new Actor.Program(),
                views ->
                        new Places(views).find(place.id()).equals(Optional.of(place))
                                ? Decided.of(false)
                                : Decided.of(
                                        true,
                                        Draft.of(
                                                PlaceFacts.PLACE,
                                                PlaceFacts.subject(place.id()),
                                                place)));
    }

    /// Records which villages share a branch, where that is new here.
    void recordJoint(JointBranch joint) {
        record(
                joint.branch().parent().orElseThrow(),
                PlaceFacts.JOINT,
                PlaceFacts.joint(joint.branch()),
                joint);
    }

    /// Records what of the villages' records this hub may have.
    void recordPrivacy(Privacy.Mode mode) {
        String name = Privacy.MODE.name();
        county().ifPresent(county ->
                record(
                        county,
                        SettingFacts.SETTING,
                        SettingFacts.subject(name),
                        new SettingFacts.Value(name, mode.name())));
    }

    private <B> void record(PlaceId at, FactType<B> type, SubjectId subject, B body) {
        ledger.record(
                at,
                new Actor.Program(),
                views ->
                        views.register(type)
                                        .find(at, subject)
                                        .filter(known -> known.value().equals(body))
                                        .isPresent()
                                ? Decided.of(false)
                                : Decided.of(true, Draft.of(type, subject, body)));
    }

    /// The county; empty before any place is known.
    Optional<PlaceId> county() {
        return ledger.read(views -> new Places(views).all()).stream()
                .map(Place::id)
                .filter(id -> id.kind() == PlaceKind.COUNTY)
                .findFirst();
    }

    String name(PlaceId place) {
        return ledger.read(views -> new Places(views).name(place));
    }
}
