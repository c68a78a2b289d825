package org.yizhan.ledger.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.yizhan.domain.attendance.Arrival;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Views;

/// Questions about who came.
public final class Attendance {
    private static final String COUNTS =
            """
            NOT EXISTS (SELECT 1 FROM correction WHERE correction.place = attendance.place
              AND correction.meeting = attendance.meeting AND correction.record = attendance.fact_id)
            """;

    private final Views views;

    public Attendance(Views views) {
        this.views = views;
    }

    /// A person who came, by the earliest record of it.
    ///
    /// @param times how often the person was recorded; more than once only if two terminals took
    ///     the card unconnected
    public record Present(Arrival arrival, int times) {
        public SubjectId resident() {
            return arrival.resident();
        }

        public Instant at() {
            return arrival.at();
        }

        public TimeTrust trust() {
            return arrival.trust();
        }

        public Evidence evidence() {
            return arrival.evidence();
        }

        public Optional<String> reason() {
            return arrival.reason();
        }
    }

    /// A code that was not taken.
    ///
    /// @param kind the simple name of the [org.yizhan.domain.attendance.CheckinResult] case
    public record Refused(Instant at, String kind, String card) {}

    /// A record that no longer counts.
    ///
    /// @param actor who corrected it
    public record Corrected(SubjectId resident, Instant at, Actor actor, String reason) {}

    /// Every record that counts, doubled ones too, the earliest first.
    public List<Arrival> records(PlaceId place, SubjectId meeting) {
        return views.handle()
                .createQuery(
                        "SELECT resident, evidence, fact_id, at, trust, author, reason, phone"
                                + " FROM attendance WHERE place = :place AND meeting = :meeting AND "
                                + COUNTS
                                + " ORDER BY at, fact_id")
                .bind("place", place.code())
                .bind("meeting", meeting.toString())
                .map(Attendance::arrival)
                .list();
    }

    private static Arrival arrival(ResultSet row, StatementContext context) throws SQLException {
        return new Arrival(
                SubjectId.parse(row.getString("resident")),
                Evidence.valueOf(row.getString("evidence")),
                new Arrival.Stamped(
                        FactId.parse(row.getString("fact_id")),
                        Instant.ofEpochMilli(row.getLong("at")),
                        TimeTrust.valueOf(row.getString("trust")),
                        row.getLong("author")),
                Optional.ofNullable(row.getString("reason")),
                Optional.ofNullable(row.getString("phone")));
    }

    /// Everyone who came to a meeting, the latest first. Who was there in person counts so, even if
    /// a phone elsewhere was earlier.
    public List<Present> of(PlaceId place, SubjectId meeting) {
        Map<SubjectId, List<Arrival>> byPerson = new LinkedHashMap<>();
        for (Arrival arrival : records(place, meeting)) {
            byPerson.computeIfAbsent(arrival.resident(), _ -> new ArrayList<>()).add(arrival);
        }
        return byPerson.values().stream()
                .map(all -> new Present(first(all), all.size()))
                .sorted(
                        Comparator.comparing(Present::at)
                                .reversed()
                                .thenComparing(present -> present.arrival().stamp().fact()))
                .toList();
    }

    private static Arrival first(List<Arrival> all) {
        return all.stream()
                .filter(arrival -> arrival.evidence().isPresence())
                .findFirst()
                .orElse(all.getFirst());
    }

    /// Since when a person has been recorded at a meeting.
    ///
    /// @param inPerson whether taking part from elsewhere does not count
    public Optional<Instant> since(
            PlaceId place, SubjectId meeting, SubjectId resident, boolean inPerson) {
        return records(place, meeting).stream()
                .filter(arrival -> arrival.resident().equals(resident))
                .filter(arrival -> !inPerson || arrival.evidence().isPresence())
                .map(Arrival::at)
                .findFirst();
    }

    /// What was corrected at a meeting, the first first.
    public List<Corrected> corrected(PlaceId place, SubjectId meeting) {
        return views.handle()
                .createQuery(
                        """
                        SELECT DISTINCT fact_id, resident, at, actor, reason FROM correction
                        WHERE place = :place AND meeting = :meeting ORDER BY at, fact_id
                        """)
                .bind("place", place.code())
                .bind("meeting", meeting.toString())
                .map((row, _) ->
                        new Corrected(
                                SubjectId.parse(row.getString("resident")),
                                Instant.ofEpochMilli(row.getLong("at")),
                                Actor.decode(row.getString("actor")),
                                row.getString("reason")))
                .list();
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
