package org.yizhan.ledger.views;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactHeader;

/// Keeps, for each subject and type, which facts are current: those that no applied fact replaces.
/// The one with the highest id is the value shown, so that every node shows the same whatever came
/// first.
public final class Registers {
    static final List<View.Table> TABLES =
            List.of(
                    new View.Table(
                            "register",
                            """
                            CREATE TABLE register (place TEXT NOT NULL, type TEXT NOT NULL, subject TEXT NOT NULL,
                              fact_id TEXT NOT NULL, at BIGINT NOT NULL, trust TEXT NOT NULL, actor TEXT NOT NULL,
                              author BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (place, type, subject));
                            CREATE INDEX register_by_subject ON register (subject, type);
                            CREATE INDEX register_by_type ON register (type, place)
                            """),
                    new View.Table(
                            "register_fact",
                            """
                            CREATE TABLE register_fact (place TEXT NOT NULL, type TEXT NOT NULL, subject TEXT NOT NULL,
                              fact_id TEXT NOT NULL, replaced INTEGER NOT NULL, PRIMARY KEY (place, type, subject, fact_id));
                            CREATE UNIQUE INDEX register_fact_by_id ON register_fact (fact_id)
                            """));

    private final Handle handle;

    public Registers(Handle handle) {
        this.handle = handle;
    }

    /// The facts that are current for a subject: one, or more in a conflict.
    public List<FactId> heads(PlaceId place, String type, SubjectId subject) {
        return handle.createQuery(
                        """
                        SELECT fact_id FROM register_fact
                        WHERE place = :place AND type = :type AND subject = :subject AND replaced = 0
                        ORDER BY fact_id
                        """)
                .bind("place", place.code())
                .bind("type", type)
                .bind("subject", subject.toString())
                .map((row, _) -> FactId.parse(row.getString("fact_id")))
                .list();
    }

    /// The first fact that `header` replaces and that was not applied yet.
    Optional<FactId> missing(FactHeader header) {
        return header.replaces().stream().filter(id -> !knows(id)).findFirst();
    }

    private boolean knows(FactId id) {
        return handle.createQuery("SELECT 1 FROM register_fact WHERE fact_id = :id")
                .bind("id", id.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /// Takes a fact in and says which is to be shown now.
    FactId enter(FactHeader header) {
        handle.createUpdate(
                        """
                        INSERT INTO register_fact (place, type, subject, fact_id, replaced)
                        VALUES (:place, :type, :subject, :id, 0)
                        """)
                .bind("place", header.stream().place().code())
                .bind("type", header.type())
                .bind("subject", header.subject().toString())
                .bind("id", header.id().toString())
                .execute();
        for (FactId replaced : header.replaces()) {
            handle.createUpdate("UPDATE register_fact SET replaced = 1 WHERE fact_id = :id")
                    .bind("id", replaced.toString())
                    .execute();
        }
        return heads(header.stream().place(), header.type(), header.subject()).getLast();
    }

    void show(FactHeader header, String body) {
        handle.createUpdate(
                        """
                        INSERT INTO register (place, type, subject, fact_id, at, trust, actor, author, body)
                        VALUES (:place, :type, :subject, :id, :at, :trust, :actor, :author, :body)
                        ON CONFLICT (place, type, subject) DO UPDATE SET fact_id = excluded.fact_id, at = excluded.at,
                          trust = excluded.trust, actor = excluded.actor, author = excluded.author, body = excluded.body
                        """)
                .bind("place", header.stream().place().code())
                .bind("type", header.type())
                .bind("subject", header.subject().toString())
                .bind("id", header.id().toString())
                .bind("at", header.at().toEpochMilli())
                .bind("trust", header.time().trust().name())
                .bind("actor", header.actor().encoded())
                .bind("author", header.stream().author())
                .bind("body", body)
                .execute();
    }

    /// Whether another fact took a fact's place.
    boolean isReplaced(FactHeader header) {
        return handle.createQuery(
                        "SELECT 1 FROM register_fact WHERE fact_id = :id AND replaced = 1")
                .bind("id", header.id().toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /// Whether a fact was taken in and is the one to be shown.
    boolean isShown(FactHeader header) {
        List<FactId> heads = heads(header.stream().place(), header.type(), header.subject());
        return !heads.isEmpty() && heads.getLast().equals(header.id());
    }

    /// The fact that is shown for the subject of another.
    Optional<FactId> shown(FactHeader header) {
        return handle.createQuery(
                        """
                        SELECT fact_id FROM register
                        WHERE place = :place AND type = :type AND subject = :subject
                        """)
                .bind("place", header.stream().place().code())
                .bind("type", header.type())
                .bind("subject", header.subject().toString())
                .map((row, _) -> FactId.parse(row.getString("fact_id")))
                .findOne();
    }
}
