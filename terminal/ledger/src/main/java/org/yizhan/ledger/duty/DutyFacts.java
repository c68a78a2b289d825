package org.yizhan.ledger.duty;

import java.util.List;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The types of facts about duty, and the one question there is.
public final class DutyFacts {
    public static final FactType<DutyRoster> ROSTER =
            FactType.register("duty.roster", DutyRoster.class).visibleWithin();

    /// A place has one roster.
    public static final SubjectId SUBJECT = SubjectId.named("duty/roster");

    public static final List<FactType<?>> TYPES = List.of(ROSTER);

    private DutyFacts() {}

    /// The roster of a place; without shifts if none was entered.
    public static DutyRoster roster(Views views, PlaceId place) {
        return views.register(ROSTER)
                .find(place, SUBJECT)
                .map(Entry::value)
                .orElseGet(() -> new DutyRoster(List.of()));
    }
}
