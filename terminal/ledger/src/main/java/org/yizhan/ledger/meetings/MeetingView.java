package org.yizhan.ledger.meetings;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.meetings.Postponement;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.View;

/// Every time a meeting was put off, which its plan alone does not tell.
public final class MeetingView implements View {
    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "postponement",
                        """
                        CREATE TABLE postponement (place TEXT NOT NULL, meeting TEXT NOT NULL, fact_id TEXT NOT NULL,
                          at BIGINT NOT NULL, was BIGINT NOT NULL, becomes BIGINT NOT NULL, reason TEXT NOT NULL,
                          PRIMARY KEY (place, meeting, fact_id))
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of(new Handler<>(MeetingFacts.POSTPONEMENT, MeetingView::postponed));
    }

    private static void postponed(Handle handle, Entry<Postponement> entry) {
        handle.createUpdate(
                        """
                        INSERT INTO postponement (place, meeting, fact_id, at, was, becomes, reason)
                        VALUES (:place, :meeting, :fact, :at, :was, :becomes, :reason)
                        """)
                .bind("place", entry.place().code())
                .bind("meeting", entry.subject().toString())
                .bind("fact", entry.fact().toString())
                .bind("at", entry.at().toEpochMilli())
                .bind("was", entry.value().from().toEpochMilli())
                .bind("becomes", entry.value().to().toEpochMilli())
                .bind("reason", entry.value().reason())
                .execute();
    }
}
