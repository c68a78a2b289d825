package org.yizhan.ledger.voicebox;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.View;

/// How every message stands, so that a county sees who waits without reading what was said. Message,
/// decision and answer may arrive, and be erased, in any order: each has a row of its own, and a
/// message's row says what the others come to.
public final class VoiceboxView implements View {
    private static final String OF_ONE = " WHERE place = :place AND message = :message";

    @Override
    public List<Table> tables() {
        return List.of(
                new Table(
                        "message_state",
                        """
                        CREATE TABLE message_state (place TEXT NOT NULL, message TEXT NOT NULL, fact_id TEXT NOT NULL,
                          at BIGINT NOT NULL, audience TEXT NOT NULL, opinion INTEGER NOT NULL, step TEXT,
                          answered BIGINT, PRIMARY KEY (place, message));
                        CREATE INDEX message_waiting ON message_state (place, at)
                          WHERE answered IS NULL
                        """),
                new Table(
                        "message_step",
                        """
                        CREATE TABLE message_step (place TEXT NOT NULL, message TEXT NOT NULL, fact_id TEXT NOT NULL,
                          step TEXT NOT NULL, PRIMARY KEY (place, message))
                        """),
                new Table(
                        "message_answer",
                        """
                        CREATE TABLE message_answer (place TEXT NOT NULL, message TEXT NOT NULL, answer TEXT NOT NULL,
                          fact_id TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (place, answer));
                        CREATE INDEX message_answer_by_message ON message_answer (place, message, at)
                        """));
    }

    @Override
    public List<Handler<?>> handlers() {
        return List.of(
                new Handler<>(VoiceboxFacts.MESSAGE, VoiceboxView::said),
                new Handler<>(VoiceboxFacts.HANDLING, VoiceboxView::handled),
                new Handler<>(VoiceboxFacts.ANSWER, VoiceboxView::answered));
    }

    private record Standing(String place, String message) {
        Update update(Handle handle, String sql) {
            return handle.createUpdate(sql).bind("place", place).bind("message", message);
        }
    }

    @Override
    public Runnable forgetting(Handle handle, PlaceId place, FactId fact) {
        List<Standing> told =
                handle.createQuery(
                                """
                                SELECT message FROM message_step WHERE place = :place AND fact_id = :fact
                                UNION
                                SELECT message FROM message_answer WHERE place = :place AND fact_id = :fact
                                """)
                        .bind("place", place.code())
                        .bind("fact", fact.toString())
                        .map((row, _) -> new Standing(place.code(), row.getString("message")))
                        .list();
        return () -> told.forEach(one -> stand(handle, one));
    }

    private static void said(Handle handle, Entry<Message> entry) {
        Standing one = new Standing(entry.place().code(), entry.subject().toString());
        one.update(
                        handle,
                        """
                        INSERT INTO message_state (place, message, fact_id, at, audience, opinion)
                        VALUES (:place, :message, :fact, :at, :audience, :opinion)
                        ON CONFLICT (place, message) DO UPDATE SET fact_id = excluded.fact_id, at = excluded.at,
                          audience = excluded.audience, opinion = excluded.opinion
                        """)
                .bind("fact", entry.fact().toString())
                .bind("at", entry.at().toEpochMilli())
                .bind("audience", entry.value().to().name())
                .bind("opinion", entry.value().topic().isPresent() ? 1 : 0)
                .execute();
        stand(handle, one);
    }

    private static void handled(Handle handle, Entry<Handling> entry) {
        Standing one = new Standing(entry.place().code(), entry.subject().toString());
        one.update(
                        handle,
                        """
                        INSERT INTO message_step (place, message, fact_id, step)
                        VALUES (:place, :message, :fact, :step)
                        ON CONFLICT (place, message) DO UPDATE SET fact_id = excluded.fact_id, step = excluded.step
                        """)
                .bind("fact", entry.fact().toString())
                .bind("step", entry.value().step().name())
                .execute();
        stand(handle, one);
    }

    private static void answered(Handle handle, Entry<Answer> entry) {
        Standing one = new Standing(entry.place().code(), entry.value().message().toString());
        List<Standing> before = answeredBefore(handle, entry);
        one.update(
                        handle,
                        """
                        INSERT INTO message_answer (place, message, answer, fact_id, at)
                        VALUES (:place, :message, :answer, :fact, :at)
                        ON CONFLICT (place, answer) DO UPDATE SET message = excluded.message,
                          fact_id = excluded.fact_id, at = excluded.at
                        """)
                .bind("answer", entry.subject().toString())
                .bind("fact", entry.fact().toString())
                .bind("at", entry.at().toEpochMilli())
                .execute();
        before.forEach(other -> stand(handle, other));
        stand(handle, one);
    }

    /// What the answer was to, as it stood until now.
    private static List<Standing> answeredBefore(Handle handle, Entry<Answer> entry) {
        return handle.createQuery(
                        "SELECT message FROM message_answer WHERE place = :place AND answer = :answer")
                .bind("place", entry.place().code())
                .bind("answer", entry.subject().toString())
                .map((row, _) -> new Standing(entry.place().code(), row.getString("message")))
                .list();
    }

    /// The first answer counts. A message that is not here yet, or not any more, stands nowhere.
    private static void stand(Handle handle, Standing one) {
        one.update(
                        handle,
                        "UPDATE message_state SET step = (SELECT step FROM message_step"
                                + OF_ONE
                                + "), answered = (SELECT MIN(at) FROM message_answer"
                                + OF_ONE
                                + ")"
                                + OF_ONE)
                .execute();
    }
}
