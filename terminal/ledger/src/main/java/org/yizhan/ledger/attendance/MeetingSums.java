package org.yizhan.ledger.attendance;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Views;

/// How many meetings were held and how often people came: sums, never who. Records that were taken
/// back do not count.
public final class MeetingSums {
    private static final String COUNTED =
            """
            FROM attendance WHERE at >= :from AND at < :until AND place LIKE :within
              AND NOT EXISTS (SELECT 1 FROM correction
                WHERE correction.place = attendance.place AND correction.meeting = attendance.meeting
                  AND correction.record = attendance.fact_id)
            """;

    private final Views views;

    public MeetingSums(Views views) {
        this.views = views;
    }

    /// @param meetings at which anybody was recorded
    /// @param came people and meetings, each pair once; taking part from afar does not count
    public record Sum(int meetings, int came) {
        public static final Sum NONE = new Sum(0, 0);

        public Sum plus(Sum other) {
            return new Sum(meetings + other.meetings, came + other.came);
        }
    }

    /// The sums of each place within another that held a meeting.
    ///
    /// @param until not counted itself
    public Map<PlaceId, Sum> byPlace(PlaceId within, Instant from, Instant until) {
        Map<PlaceId, Sum> sums = new LinkedHashMap<>();
        views.handle()
                .createQuery(
                        "SELECT place, COUNT(DISTINCT meeting) AS meetings, COUNT(DISTINCT"
                                + " CASE WHEN evidence <> 'REMOTE' THEN meeting || resident END)"
                                + " AS came "
                                + COUNTED
                                + " GROUP BY place ORDER BY place")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .bind("within", within.code() + "%")
                .map((row, _) ->
                        Map.entry(
                                new PlaceId(row.getString("place")),
                                new Sum(row.getInt("meetings"), row.getInt("came"))))
                .forEach(each -> sums.put(each.getKey(), each.getValue()));
        return sums;
    }

    /// How the records of a time were obtained.
    public Map<Evidence, Integer> byEvidence(PlaceId within, Instant from, Instant until) {
        Map<Evidence, Integer> sums = new LinkedHashMap<>();
        views.handle()
                .createQuery(
                        "SELECT evidence, COUNT(*) AS some "
                                + COUNTED
                                + " GROUP BY evidence ORDER BY evidence")
                .bind("from", from.toEpochMilli())
                .bind("until", until.toEpochMilli())
                .bind("within", within.code() + "%")
                .map((row, _) ->
                        Map.entry(Evidence.valueOf(row.getString("evidence")), row.getInt("some")))
                .forEach(each -> sums.put(each.getKey(), each.getValue()));
        return sums;
    }
}
