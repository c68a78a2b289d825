package org.yizhan.web.conflicts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.conflicts.Conflicts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.needs.Urgency;

/// What two machines changed differently waits for a person. People have a need of their own, which
/// leads to the very person.
public final class ConflictNeeds implements Needs {
    private static final Set<String> TOLD =
            Set.of(ResidentFacts.RESIDENT.name(), BranchFacts.MEMBERSHIP.name());

    @Override
    public List<Need> of(Views views, PlaceId place, Moment now) {
        int count =
                Conflicts.counts(views, place).entrySet().stream()
                        .filter(each -> !TOLD.contains(each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        return count == 0
                ? List.of()
                : List.of(
                        Need.of(
                                Urgency.SOON,
                                Sentence.of("conflicts.need.some", "count", count),
                                Sentence.of("conflicts.need.detail"),
                                "/conflicts"));
    }
}
