package org.yizhan.ledger.residents;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about the people of a place.
public final class Residents {
    private final Views views;

    public Residents(Views views) {
        this.views = views;
    }

    public Optional<Resident> find(PlaceId place, SubjectId resident) {
        return views.register(ResidentFacts.RESIDENT).find(place, resident).map(Entry::value);
    }

    public List<Entry<Resident>> list(PlaceId place) {
        return views.register(ResidentFacts.RESIDENT).list(place);
    }

    public List<Entry<Household>> households(PlaceId place) {
        return views.register(ResidentFacts.HOUSEHOLD).list(place);
    }
}
