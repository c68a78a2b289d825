package org.yizhan.ledger.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Views;

/// Questions about who came.
public final class Attendance {
    private final Views views;

    public Attendance(Views views) {
        this.views = views;
    }

    /// A person who came, by the earliest record of it.
    ///
    /// @param times how often the person was recorded; more than once only if two terminals took
    ///     the card unconnected
    public record Present(
            SubjectId resident, Instant at, TimeTrust trust, Evidence evidence, int times) {}

    /// A code that was not taken.
    ///
    /// @param kind the simple name of the [org.yizhan.domain.attendance.CheckinResult] case
    public record Refused(Instant at, String kind, String card) {}

    /// Everyone who came to a meeting, the latest first.
    public List<Present> of(PlaceId place, SubjectId meeting) {
        return views.handle()
                .createQuery(
                        """
                        SELECT resident, at, trust, evidence, times FROM (
                          SELECT resident, at, trust, evidence, fact_id,
                            COUNT(*) OVER (PARTITION BY resident) AS times,
                            ROW_NUMBER() OVER (PARTITION BY resident ORDER BY at, fact_id) AS nth
                          FROM attendance WHERE place = :place AND meeting = :meeting) AS ranked
                        WHERE nth = 1 ORDER BY at DESC, fact_id
                        """)
                .bind("place", place.code())
                .bind("meeting", meeting.toString())
                .map((row, _) ->
                        new Present(
                                SubjectId.parse(row.getString("resident")),
                                Instant.ofEpochMilli(row.getLong("at")),
                                TimeTrust.valueOf(row.getString("trust")),
                                Evidence.valueOf(row.getString("evidence")),
                                row.getInt("times")))
                .list();
    }

    /// Since when a person has been recorded at a meeting.
    public Optional<Instant> since(PlaceId place, SubjectId meeting, SubjectId resident) {
        return views.handle()
                .createQuery(
                        """
                        SELECT MIN(at) AS since FROM attendance
                        WHERE place = :place AND meeting = :meeting AND resident = :resident HAVING COUNT(*) > 0
                        """)
                .bind("place", place.code())
                .bind("meeting", meeting.toString())
                .bind("resident", resident.toString())
                .map((row, _) -> Instant.ofEpochMilli(row.getLong("since")))
                .findOne();
    }

    /// The codes that were refused at a meeting, the latest first.
    public List<Refused> refused(PlaceId place, SubjectId meeting) {
        return views.handle()
                .createQuery(
                        """
                        SELECT at, kind, card FROM refusal
                        WHERE place = :place AND meeting = :meeting ORDER BY at DESC, fact_id
                        """)
                .bind("place", place.code())
                .bind("meeting", meeting.toString())
                .map((row, _) ->
                        new Refused(
                                Instant.ofEpochMilli(row.getLong("at")),
                                row.getString("kind"),
                                row.getString("card")))
                .list();
    }
}
