package org.yizhan.ledger.voicebox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Promise;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.views.Within;

/// How long messages wait in many villages: numbers, never what was said.
public final class Waits {
    private final Views views;

    public Waits(Views views) {
        this.views = views;
    }

    /// Messages whose first answer took so long at most, or that still wait.
    public record Spread(int oneDay, int threeDays, int sevenDays, int longer, int waiting) {
        public int all() {
            return oneDay + threeDays + sevenDays + longer + waiting;
        }
    }

    /// Since when messages wait that villages left unanswered for so long that they rose, by
    /// village, the longest first.
    public Map<PlaceId, List<Instant>> risen(PlaceId within, Instant now) {
        Map<PlaceId, List<Instant>> risen = new HashMap<>();
        query(
                        """
                        SELECT place, at FROM message_state
                        WHERE place >= :within AND place < :beyond AND at <= :until AND answered IS NULL
                          AND audience = 'VILLAGE' AND opinion = 0 AND COALESCE(step, 'OPEN') = 'OPEN'
                        ORDER BY place, at
                        """,
                        within)
                .bind("until", now.minus(Promise.RISES_AFTER).toEpochMilli())
                .map((row, _) ->
                        Map.entry(
                                new PlaceId(row.getString("place")),
                                Instant.ofEpochMilli(row.getLong("at"))))
                .forEach(each ->
                        risen.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                                .add(each.getValue()));
        return risen;
    }

    /// How long the messages of a time waited for their first answer. Opinions wait for none, nor
    /// does what was put aside as nonsense.
    ///
    /// @param until not counted itself
    public Spread spread(PlaceId within, Instant from, Instant until) {
        return query(
                        """
                        SELECT COUNT(CASE WHEN answered - at <= :one THEN 1 END) AS one,
                          COUNT(CASE WHEN answered - at > :one AND answered - at <= :three THEN 1 END) AS three,
                          COUNT(CASE WHEN answered - at > :three AND answered - at <= :seven THEN 1 END) AS seven,
                          COUNT(CASE WHEN answered - at > :seven THEN 1 END) AS longer,
                          COUNT(CASE WHEN answered IS NULL AND COALESCE(step, 'OPEN') = 'OPEN' THEN 1 END) AS waiting
                        FROM message_state WHERE place >= :within AND place < :beyond
                          AND at >= :from AND at < :until AND opinion = 0 AND COALESCE(step, 'OPEN') <> 'NONSENSE'
                        """,
                        within)
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .bind("one", Duration.ofDays(1).toMillis())
                .bind("three", Duration.ofDays(3).toMillis())
                .bind("seven", Duration.ofDays(7).toMillis())
                .map((row, _) ->
                        new Spread(
                                row.getInt("one"),
                                row.getInt("three"),
                                row.getInt("seven"),
                                row.getInt("longer"),
                                row.getInt("waiting")))
                .one();
    }

    private Query query(String sql, PlaceId within) {
        return Within.bind(views.handle().createQuery(sql), within);
    }
}
