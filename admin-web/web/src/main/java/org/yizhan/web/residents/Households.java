package org.yizhan.web.residents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The households of a place while people are entered: those known, and those that become known by
/// it.
final class Households {
    private final Map<Household, SubjectId> known = new HashMap<>();
    private final List<Draft<?>> fresh = new ArrayList<>();
    private final Ids ids;

    Households(Views views, PlaceId place, Ids ids) {
        this.ids = ids;
        for (Entry<Household> entry : new Residents(views).households(place)) {
            known.putIfAbsent(entry.value(), entry.subject());
        }
    }

    /// The household with this number and group, a new one if there is none; empty if both are
    /// empty.
    Optional<SubjectId> at(String number, String group) {
        if (number.isEmpty() && group.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                known.computeIfAbsent(
                        new Household(number, group),
                        household -> {
                            SubjectId subject = ids.subject();
                            fresh.add(Draft.of(ResidentFacts.HOUSEHOLD, subject, household));
                            return subject;
                        }));
    }

    /// The facts about the new ones.
    List<Draft<?>> fresh() {
        return List.copyOf(fresh);
    }
}
