package org.yizhan.ledger.calls;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.View;

/// When each place last had a fact of some types, so that a county sees its stale villages without
/// reading every fact of them.
public final class LastFactView implements View {
    static final List<FactType<?>> WATCHED =
            List.of(
                    NoticeFacts.NOTICE,
                    AttendanceFacts.CHECKIN,
                    MeetingFacts.MEETING,
                    ResidentFacts.RESIDENT);

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "last_fact",
                        """
                        CREATE TABLE last_fact (place TEXT NOT NULL, type TEXT NOT NULL, at BIGINT NOT NULL,
                          PRIMARY KEY (place, type))
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of();
    }

    @Override
    public List<Seen> seen() {
        return WATCHED.stream().map(type -> new Seen(type, LastFactView::seen)).toList();
    }

    private static void seen(Handle handle, FactHeader header) {
        handle.createUpdate(
                        """
                        INSERT INTO last_fact (place, type, at) VALUES (:place, :type, :at)
                        ON CONFLICT (place, type) DO UPDATE SET at = excluded.at
                          WHERE excluded.at > last_fact.at
                        """)
                .bind("place", header.stream().place().code())
                .bind("type", header.type())
                .bind("at", header.at().toEpochMilli())
                .execute();
    }
}
