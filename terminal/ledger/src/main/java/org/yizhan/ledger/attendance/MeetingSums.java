package org.yizhan.ledger.attendance;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Views;
import org.yizhan.ledger.views.Within;

/// How many meetings were held and how often people came: sums, never who. Records that were taken
/// back do not count.
public final class MeetingSums {
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

    /// @param kind empty where the meeting itself has not come here
    public record OfKind(YearMonth month, Optional<MeetingKind> kind, Sum sum) {}

    /// @param records how many were obtained in this way
    public record OfEvidence(YearMonth month, Evidence evidence, int records) {}

    /// The sums of each place within another that held a meeting in a month.
    public Map<PlaceId, Sum> byPlace(PlaceId within, YearMonth month) {
        Map<PlaceId, Sum> sums = new LinkedHashMap<>();
        query(
                        "SELECT place, COUNT(*) AS meetings, SUM(came) AS came FROM meeting_sum WHERE "
                                + Within.RANGE
                                + " AND month BETWEEN :first AND :last AND records > 0"
                                + " GROUP BY place ORDER BY place",
                        within,
                        month,
                        month)
                .map((row, _) ->
                        Map.entry(
                                new PlaceId(row.getString("place")),
                                new Sum(row.getInt("meetings"), row.getInt("came"))))
                .forEach(each -> sums.put(each.getKey(), each.getValue()));
        return sums;
    }

    /// The sums of a place and all places in it, by month and kind of meeting, in that order.
    ///
    /// @param last counted too
    public List<OfKind> byKind(PlaceId within, YearMonth first, YearMonth last) {
        return query(
                        "SELECT month, kind, COUNT(*) AS meetings, SUM(came) AS came FROM meeting_sum WHERE "
                                + Within.RANGE
                                + " AND month BETWEEN :first AND :last AND records > 0"
                                + " GROUP BY month, kind ORDER BY month, kind",
                        within,
                        first,
                        last)
                .map((row, _) ->
                        new OfKind(
                                month(row.getInt("month")),
                                kind(row.getString("kind")),
                                new Sum(row.getInt("meetings"), row.getInt("came"))))
                .list();
    }

    /// How the records of some months were obtained.
    ///
    /// @param last counted too
    public List<OfEvidence> byEvidence(PlaceId within, YearMonth first, YearMonth last) {
        return query(
                        """
                        SELECT sums.month AS month, evidence, SUM(meeting_evidence.records) AS some
                        FROM meeting_sum AS sums JOIN meeting_evidence
                          ON meeting_evidence.place = sums.place AND meeting_evidence.meeting = sums.meeting
                        WHERE sums.place >= :within AND sums.place < :beyond
                          AND sums.month BETWEEN :first AND :last
                        GROUP BY sums.month, evidence ORDER BY sums.month, evidence
                        """,
                        within,
                        first,
                        last)
                .map((row, _) ->
                        new OfEvidence(
                                month(row.getInt("month")),
                                Evidence.valueOf(row.getString("evidence")),
                                row.getInt("some")))
                .list();
    }

    private Query query(String sql, PlaceId within, YearMonth first, YearMonth last) {
        return Within.bind(views.handle().createQuery(sql), within)
                .bind("first", number(first))
                .bind("last", number(last));
    }

    private static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    private static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    private static Optional<MeetingKind> kind(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(MeetingKind.valueOf(name));
    }
}
