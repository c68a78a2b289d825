package org.yizhan.ledger.attendance;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Refusal;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.View;

/// Every check-in and every refusal of every meeting. A person recorded on two terminals is here
/// twice; [Attendance] shows the earlier one.
public final class AttendanceView implements View {
    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "attendance",
                        """
                        CREATE TABLE attendance (place TEXT NOT NULL, meeting TEXT NOT NULL, resident TEXT NOT NULL,
                          fact_id TEXT NOT NULL, at BIGINT NOT NULL, trust TEXT NOT NULL, evidence TEXT NOT NULL,
                          card TEXT, PRIMARY KEY (place, meeting, resident, fact_id))
                        """),
                new Table(
                        "refusal",
                        """
                        CREATE TABLE refusal (place TEXT NOT NULL, meeting TEXT NOT NULL, fact_id TEXT NOT NULL,
                          at BIGINT NOT NULL, kind TEXT NOT NULL, card TEXT NOT NULL,
                          PRIMARY KEY (place, meeting, fact_id))
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of(
                new Handler<>(AttendanceFacts.CHECKIN, AttendanceView::came),
                new Handler<>(AttendanceFacts.REFUSAL, AttendanceView::refused));
    }

    private static void came(Handle handle, Entry<Checkin> entry) {
        handle.createUpdate(
                        """
                        INSERT INTO attendance (place, meeting, resident, fact_id, at, trust, evidence, card)
                        VALUES (:place, :meeting, :resident, :fact, :at, :trust, :evidence, :card)
                        """)
                .bind("place", entry.place().code())
                .bind("meeting", entry.value().meeting().toString())
                .bind("resident", entry.value().resident().toString())
                .bind("fact", entry.fact().toString())
                .bind("at", entry.at().toEpochMilli())
                .bind("trust", entry.time().trust().name())
                .bind("evidence", entry.value().evidence().name())
                .bind("card", entry.value().card().orElse(null))
                .execute();
    }

    private static void refused(Handle handle, Entry<Refusal> entry) {
        handle.createUpdate(
                        """
                        INSERT INTO refusal (place, meeting, fact_id, at, kind, card)
                        VALUES (:place, :meeting, :fact, :at, :kind, :card)
                        """)
                .bind("place", entry.place().code())
                .bind("meeting", entry.subject().toString())
                .bind("fact", entry.fact().toString())
                .bind("at", entry.at().toEpochMilli())
                .bind("kind", entry.value().kind())
                .bind("card", entry.value().card())
                .execute();
    }
}
