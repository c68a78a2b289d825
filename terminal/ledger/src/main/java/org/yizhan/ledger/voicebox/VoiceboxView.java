package org.yizhan.ledger.voicebox;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.View;

/// How every message stands, so that a county sees who waits without reading what was said. Message,
/// decision and answer may arrive in any order: each fills in its own part of the row.
public final class VoiceboxView implements View {
    private static final String ROW =
            "INSERT INTO message_state (place, message, %s) VALUES (:place, :message, %s)"
                    + " ON CONFLICT (place, message) DO UPDATE SET ";

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "message_state",
                        """
                        CREATE TABLE message_state (place TEXT NOT NULL, message TEXT NOT NULL, fact_id TEXT,
                          at BIGINT, audience TEXT, opinion INTEGER, step TEXT, answered BIGINT, PRIMARY KEY (place, message));
                        CREATE INDEX message_waiting ON message_state (place, at)
                          WHERE answered IS NULL
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of(
                new Handler<>(VoiceboxFacts.MESSAGE, VoiceboxView::said),
                new Handler<>(VoiceboxFacts.HANDLING, VoiceboxView::handled),
                new Handler<>(VoiceboxFacts.ANSWER, VoiceboxView::answered));
    }

    private static Update row(Handle handle, Entry<?> entry, String sql) {
        return handle.createUpdate(sql).bind("place", entry.place().code());
    }

    private static void said(Handle handle, Entry<Message> entry) {
        row(
                        handle,
                        entry,
                        ROW.formatted(
                                        "fact_id, at, audience, opinion",
                                        ":fact, :at, :audience, :opinion")
                                + "fact_id = excluded.fact_id, at = excluded.at, audience = excluded.audience,"
                                + " opinion = excluded.opinion")
                .bind("message", entry.subject().toString())
                .bind("fact", entry.fact().toString())
                .bind("at", entry.at().toEpochMilli())
                .bind("audience", entry.value().to().name())
                .bind("opinion", entry.value().topic().isPresent() ? 1 : 0)
                .execute();
    }

    private static void handled(Handle handle, Entry<Handling> entry) {
        row(handle, entry, ROW.formatted("step", ":step") + "step = excluded.step")
                .bind("message", entry.subject().toString())
                .bind("step", entry.value().step().name())
                .execute();
    }

    /// The first answer counts.
    private static void answered(Handle handle, Entry<Answer> entry) {
        row(
                        handle,
                        entry,
                        ROW.formatted("answered", ":answered")
                                + "answered = CASE WHEN message_state.answered IS NULL"
                                + " OR excluded.answered < message_state.answered"
                                + " THEN excluded.answered ELSE message_state.answered END")
                .bind("message", entry.value().message().toString())
                .bind("answered", entry.at().toEpochMilli())
                .execute();
    }
}
