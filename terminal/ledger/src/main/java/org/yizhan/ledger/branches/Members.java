package org.yizhan.ledger.branches;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about who belongs to the branch of a place.
public final class Members {
    private final Views views;

    public Members(Views views) {
        this.views = views;
    }

    public Optional<Membership> find(PlaceId place, SubjectId resident) {
        return views.register(BranchFacts.MEMBERSHIP).find(place, resident).map(Entry::value);
    }

    /// Full and probationary members, those who are expected at an assembly.
    public List<Entry<Membership>> current(PlaceId place) {
        return views.register(BranchFacts.MEMBERSHIP).list(place).stream()
                .filter(entry ->
                        entry.value().status() == MemberStatus.FULL
                                || entry.value().status() == MemberStatus.PROBATIONARY)
                .toList();
    }
}
