package org.yizhan.ledger.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.partners.Partner;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about partners.
public final class Partners {
    private final Views views;

    public Partners(Views views) {
        this.views = views;
    }

    /// A place's own partners and those of the places it lies in, by name.
    public List<Entry<Partner>> knownTo(PlaceId place) {
        List<Entry<Partner>> known = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            known.addAll(views.register(PartnerFacts.PARTNER).list(at.get()));
        }
        known.sort(Comparator.comparing(entry -> entry.value().name()));
        return List.copyOf(known);
    }

    /// One that something can be handed on to.
    public Optional<Entry<Partner>> open(PlaceId place, SubjectId partner) {
        return knownTo(place).stream()
                .filter(entry -> entry.subject().equals(partner) && !entry.value().closed())
                .findFirst();
    }

    /// Those that an account answers for. Only its own place says so: a village cannot make somebody
    /// the voice of a partner.
    ///
    /// @param place of the account
    public Set<SubjectId> answeredBy(PlaceId place, SubjectId account) {
        return views.register(PartnerFacts.PARTNER).list(place).stream()
                .filter(entry -> !entry.value().closed())
                .filter(entry -> entry.value().account().equals(Optional.of(account)))
                .map(Entry::subject)
                .collect(Collectors.toSet());
    }
}
