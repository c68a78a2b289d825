package org.yizhan.ledger.attendance;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Correction;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.View;

/// What each meeting came to, so that a county's month is read from some thousand rows and not from a
/// million. A record is added as it arrives; where something was corrected or is erased, the meeting
/// is counted anew. Comes after [AttendanceView], whose tables it counts.
public final class MeetingSumView implements View {
    /// All of China keeps this time; a month is the village's, not the machine's.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String STANDING =
            """
            FROM attendance WHERE place = :place AND meeting = :meeting
              AND NOT EXISTS (SELECT 1 FROM correction
                WHERE correction.place = attendance.place AND correction.meeting = attendance.meeting
                  AND correction.record = attendance.fact_id)
            """;

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "meeting_sum",
                        """
                        CREATE TABLE meeting_sum (place TEXT NOT NULL, meeting TEXT NOT NULL, month INTEGER NOT NULL,
                          kind TEXT NOT NULL, records INTEGER NOT NULL, came INTEGER NOT NULL,
                          PRIMARY KEY (place, meeting));
                        CREATE INDEX meeting_sum_by_month ON meeting_sum (place, month, kind, records, came)
                        """),
                new Table(
                        "meeting_evidence",
                        """
                        CREATE TABLE meeting_evidence (place TEXT NOT NULL, meeting TEXT NOT NULL,
                          evidence TEXT NOT NULL, records INTEGER NOT NULL, PRIMARY KEY (place, meeting, evidence))
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of(
                new Handler<>(MeetingFacts.MEETING, MeetingSumView::planned),
                new Handler<>(AttendanceFacts.CHECKIN, MeetingSumView::came),
                new Handler<>(AttendanceFacts.CORRECTION, MeetingSumView::corrected));
    }

    private record Counted(String place, String meeting) {}

    @Override
    public Runnable forgetting(Handle handle, PlaceId place, FactId fact) {
        List<Counted> planned =
                counted(
                        handle,
                        "SELECT place, subject FROM register WHERE place = :place"
                                + " AND fact_id = :fact AND type = '"
                                + MeetingFacts.MEETING.name()
                                + "'",
                        place,
                        fact);
        List<Counted> recorded =
                counted(
                        handle,
                        """
                        SELECT place, meeting FROM attendance WHERE place = :place AND fact_id = :fact
                        UNION
                        SELECT place, meeting FROM correction WHERE place = :place AND fact_id = :fact
                        """,
                        place,
                        fact);
        return () -> {
            planned.forEach(one -> unplanned(handle, one));
            recorded.forEach(one -> recount(handle, one));
        };
    }

    private static List<Counted> counted(Handle handle, String query, PlaceId place, FactId fact) {
        return handle.createQuery(query)
                .bind("place", place.code())
                .bind("fact", fact.toString())
                .map((row, _) -> new Counted(row.getString(1), row.getString(2)))
                .list();
    }

    private static void unplanned(Handle handle, Counted one) {
        handle.execute(
                "UPDATE meeting_sum SET kind = '' WHERE place = ? AND meeting = ?",
                one.place,
                one.meeting);
        recount(handle, one);
    }

    /// A meeting that is not planned and of which no record is left was never heard of.
    private static void recount(Handle handle, Counted one) {
        count(handle, one.place, one.meeting);
        handle.execute(
                """
                DELETE FROM meeting_sum WHERE place = ? AND meeting = ? AND kind = ''
                  AND NOT EXISTS (SELECT 1 FROM attendance
                    WHERE attendance.place = meeting_sum.place AND attendance.meeting = meeting_sum.meeting)
                  AND NOT EXISTS (SELECT 1 FROM correction
                    WHERE correction.place = meeting_sum.place AND correction.meeting = meeting_sum.meeting)
                """,
                one.place,
                one.meeting);
    }

    static int month(Instant at) {
        ZonedDateTime there = at.atZone(ZONE);
        return there.getYear() * 100 + there.getMonthValue();
    }

    /// A meeting counts in the month it was planned for, whenever its records came.
    private static void planned(Handle handle, Entry<Meeting> entry) {
        handle.createUpdate(
                        """
                        INSERT INTO meeting_sum (place, meeting, month, kind, records, came)
                        VALUES (:place, :meeting, :month, :kind, 0, 0)
                        ON CONFLICT (place, meeting) DO UPDATE SET month = excluded.month, kind = excluded.kind
                        """)
                .bind("place", entry.place().code())
                .bind("meeting", entry.subject().toString())
                .bind("month", month(entry.value().startsAt()))
                .bind("kind", entry.value().kind().name())
                .execute();
    }

    /// A correction may have come before what it corrects.
    private static void came(Handle handle, Entry<Checkin> entry) {
        String place = entry.place().code();
        String meeting = entry.value().meeting().toString();
        boolean corrected =
                handle.createQuery(
                                "SELECT 1 FROM correction WHERE place = :place AND meeting = :meeting LIMIT 1")
                        .bind("place", place)
                        .bind("meeting", meeting)
                        .mapTo(Integer.class)
                        .findOne()
                        .isPresent();
        if (corrected) {
            count(handle, place, meeting);
        } else {
            add(handle, entry);
        }
    }

    private static void add(Handle handle, Entry<Checkin> entry) {
        Checkin checkin = entry.value();
        handle.createUpdate(
                        """
                        INSERT INTO meeting_sum (place, meeting, month, kind, records, came)
                        SELECT :place, :meeting, :month, '', 1,
                          CASE WHEN :evidence = 'REMOTE' OR EXISTS (SELECT 1 FROM attendance
                            WHERE place = :place AND meeting = :meeting AND resident = :resident
                              AND fact_id <> :fact AND evidence <> 'REMOTE') THEN 0 ELSE 1 END
                        WHERE 1 = 1
                        ON CONFLICT (place, meeting) DO UPDATE SET records = meeting_sum.records + 1,
                          came = meeting_sum.came + excluded.came,
                          month = CASE WHEN meeting_sum.kind = '' AND excluded.month < meeting_sum.month
                            THEN excluded.month ELSE meeting_sum.month END
                        """)
                .bind("place", entry.place().code())
                .bind("meeting", checkin.meeting().toString())
                .bind("resident", checkin.resident().toString())
                .bind("fact", entry.fact().toString())
                .bind("month", month(entry.at()))
                .bind("evidence", checkin.evidence().name())
                .execute();
        handle.createUpdate(
                        """
                        INSERT INTO meeting_evidence (place, meeting, evidence, records)
                        VALUES (:place, :meeting, :evidence, 1)
                        ON CONFLICT (place, meeting, evidence) DO UPDATE SET records = meeting_evidence.records + 1
                        """)
                .bind("place", entry.place().code())
                .bind("meeting", checkin.meeting().toString())
                .bind("evidence", checkin.evidence().name())
                .execute();
    }

    private static void corrected(Handle handle, Entry<Correction> entry) {
        count(handle, entry.place().code(), entry.value().meeting().toString());
    }

    private static void count(Handle handle, String place, String meeting) {
        long first =
                handle.createQuery(
                                "SELECT COALESCE(MIN(at), 0) FROM attendance WHERE place = :place AND meeting = :meeting")
                        .bind("place", place)
                        .bind("meeting", meeting)
                        .mapTo(Long.class)
                        .one();
        handle.createUpdate(
                        """
                        INSERT INTO meeting_sum (place, meeting, month, kind, records, came)
                        SELECT :place, :meeting, :month, '', COUNT(*),
                          COUNT(DISTINCT CASE WHEN evidence <> 'REMOTE' THEN resident END)
                        """
                                + STANDING
                                + """
                                ON CONFLICT (place, meeting) DO UPDATE SET records = excluded.records,
                                  came = excluded.came,
                                  month = CASE WHEN meeting_sum.kind = '' THEN excluded.month ELSE meeting_sum.month END
                                """)
                .bind("place", place)
                .bind("meeting", meeting)
                .bind("month", month(Instant.ofEpochMilli(first)))
                .execute();
        evidence(handle, place, meeting);
    }

    private static void evidence(Handle handle, String place, String meeting) {
        handle.execute(
                "DELETE FROM meeting_evidence WHERE place = ? AND meeting = ?", place, meeting);
        handle.createUpdate(
                        "INSERT INTO meeting_evidence (place, meeting, evidence, records)"
                                + " SELECT place, meeting, evidence, COUNT(*) "
                                + STANDING
                                + " GROUP BY place, meeting, evidence")
                .bind("place", place)
                .bind("meeting", meeting)
                .execute();
    }
}
