package org.yizhan.ledger.views;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.FactId;

/// The facts that are kept and handed on, but not applied: those that wait for another and those
/// set aside.
public final class Setbacks {
    private final Handle handle;

    Setbacks(Handle handle) {
        this.handle = handle;
    }

    /// A fact that could not be read or applied.
    ///
    /// @param reason for the log and the technician
    public record Quarantined(FactId fact, String type, String reason) {}

    public List<Quarantined> quarantined() {
        return handle.createQuery("SELECT fact_id, type, reason FROM quarantined ORDER BY fact_id")
                .map((row, _) ->
                        new Quarantined(
                                FactId.parse(row.getString("fact_id")),
                                row.getString("type"),
                                row.getString("reason")))
                .list();
    }

    /// How many facts of each type could not be read or applied.
    public Map<String, Long> kinds() {
        Map<String, Long> kinds = new TreeMap<>();
        handle.createQuery("SELECT type, COUNT(*) AS facts FROM quarantined GROUP BY type")
                .map((row, _) -> Map.entry(row.getString("type"), row.getLong("facts")))
                .forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
        return kinds;
    }

    /// How many facts wait for one that is not here yet.
    public int waiting() {
        return handle.createQuery("SELECT COUNT(*) FROM waiting").mapTo(Integer.class).one();
    }
}
