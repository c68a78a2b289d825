package org.yizhan.ledger.calls;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yizhan.domain.calls.Call;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.views.Within;

/// Questions about calls to villages.
public final class Calls {
    private final Views views;

    public Calls(Views views) {
        this.views = views;
    }

    /// What came of the calls that staff of a place made.
    public List<Entry<Call>> of(PlaceId caller) {
        return views.register(CallFacts.CALL).list(caller);
    }

    /// When each place within another last had a fact of a type that is watched; a place that never
    /// had one is not there.
    public Map<PlaceId, Instant> last(FactType<?> type, PlaceId within) {
        Map<PlaceId, Instant> last = new HashMap<>();
        Within.bind(
                        views.handle()
                                .createQuery(
                                        "SELECT place, at FROM last_fact WHERE type = :type AND "
                                                + Within.RANGE),
                        within)
                .bind("type", type.name())
                .map((row, _) ->
                        Map.entry(
                                new PlaceId(row.getString("place")),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .forEach(found -> last.put(found.getKey(), found.getValue()));
        return last;
    }
}
