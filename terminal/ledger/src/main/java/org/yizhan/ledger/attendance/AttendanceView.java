package org.yizhan.ledger.attendance;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Correction;
import org.yizhan.domain.attendance.Refusal;
import org.yizhan.domain.facts.FactId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.View;

/// Every check-in, every refusal and every correction of every meeting. A person recorded on two
/// terminals is here twice; [Attendance] shows the earlier one. A corrected record stays; it only
/// counts no longer.
public final class AttendanceView implements View {
    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "attendance",
                        """
                        CREATE TABLE attendance (place TEXT NOT NULL, meeting TEXT NOT NULL, resident TEXT NOT NULL,
                          fact_id TEXT NOT NULL, at BIGINT NOT NULL, trust TEXT NOT NULL, evidence TEXT NOT NULL,
                          card TEXT, reason TEXT, phone TEXT, author BIGINT NOT NULL,
                          PRIMARY KEY (place, meeting, resident, fact_id))
                        """),
                new Table(
                        "refusal",
                        """
                        CREATE TABLE refusal (place TEXT NOT NULL, meeting TEXT NOT NULL, fact_id TEXT NOT NULL,
                          at BIGINT NOT NULL, kind TEXT NOT NULL, card TEXT NOT NULL,
                          PRIMARY KEY (place, meeting, fact_id))
                        """),
                new Table(
                        "correction",
                        """
                        CREATE TABLE correction (place TEXT NOT NULL, meeting TEXT NOT NULL, record TEXT NOT NULL,
                          fact_id TEXT NOT NULL, resident TEXT NOT NULL, at BIGINT NOT NULL, actor TEXT NOT NULL,
                          reason TEXT NOT NULL, PRIMARY KEY (place, meeting, record, fact_id))
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of(
                new Handler<>(AttendanceFacts.CHECKIN, AttendanceView::came),
                new Handler<>(AttendanceFacts.REFUSAL, AttendanceView::refused),
                new Handler<>(AttendanceFacts.CORRECTION, AttendanceView::corrected));
    }

    private static void came(Handle handle, Entry<Checkin> entry) {
        Checkin checkin = entry.value();
        handle.createUpdate(
                        """
                        INSERT INTO attendance
                          (place, meeting, resident, fact_id, at, trust, evidence, card, reason, phone, author)
                        VALUES (:place, :meeting, :resident, :fact, :at, :trust, :evidence, :card, :reason, :phone, :author)
                        """)
                .bind("place", entry.place().code())
                .bind("meeting", checkin.meeting().toString())
                .bind("resident", checkin.resident().toString())
                .bind("fact", entry.fact().toString())
                .bind("at", entry.at().toEpochMilli())
                .bind("trust", entry.time().trust().name())
                .bind("evidence", checkin.evidence().name())
                .bind("card", checkin.card().orElse(null))
                .bind("reason", checkin.reason().orElse(null))
                .bind("phone", checkin.phone().orElse(null))
                .bind("author", entry.author())
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

    private static void corrected(Handle handle, Entry<Correction> entry) {
        for (FactId record : entry.value().records().stream().distinct().toList()) {
            handle.createUpdate(
                            """
                            INSERT INTO correction (place, meeting, record, fact_id, resident, at, actor, reason)
                            VALUES (:place, :meeting, :record, :fact, :resident, :at, :actor, :reason)
                            """)
                    .bind("place", entry.place().code())
                    .bind("meeting", entry.value().meeting().toString())
                    .bind("record", record.toString())
                    .bind("fact", entry.fact().toString())
                    .bind("resident", entry.value().resident().toString())
                    .bind("at", entry.at().toEpochMilli())
                    .bind("actor", entry.actor().encoded())
                    .bind("reason", entry.value().reason())
                    .execute();
        }
    }
}
