package org.yizhan.ledger.views;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.BodyCodec;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.Stamp;

/// The current value of every subject of one type. Where two nodes changed a subject without
/// knowing of each other, one value is shown, the same on every node, and the subject is listed
/// under [#conflicts(PlaceId)] until a person decides.
public final class Register<B> {
    private static final String COLUMNS =
            "SELECT place, subject, fact_id, at, trust, actor, author, body FROM register WHERE ";

    private final Handle handle;
    private final BodyCodec codec;
    private final FactType<B> type;

    Register(Handle handle, BodyCodec codec, FactType<B> type) {
        this.handle = handle;
        this.codec = codec;
        this.type = type;
    }

    public Optional<Entry<B>> find(PlaceId place, SubjectId subject) {
        return handle.createQuery(
                        COLUMNS + "place = :place AND type = :type AND subject = :subject")
                .bind("place", place.code())
                .bind("type", type.name())
                .bind("subject", subject.toString())
                .map(this::entry)
                .findOne();
    }

    /// A subject in every place that says something of it, ordered by place.
    public List<Entry<B>> anywhere(SubjectId subject) {
        return handle.createQuery(COLUMNS + "subject = :subject AND type = :type ORDER BY place")
                .bind("subject", subject.toString())
                .bind("type", type.name())
                .map(this::entry)
                .list();
    }

    /// All subjects of a place, ordered by their ids.
    public List<Entry<B>> list(PlaceId place) {
        return handle.createQuery(COLUMNS + "place = :place AND type = :type ORDER BY subject")
                .bind("place", place.code())
                .bind("type", type.name())
                .map(this::entry)
                .list();
    }

    /// All subjects of a place and of all places in it, ordered by place.
    public List<Entry<B>> within(PlaceId place) {
        return Within.bind(
                        handle.createQuery(
                                COLUMNS
                                        + "type = :type AND "
                                        + Within.RANGE
                                        + " ORDER BY place, subject"),
                        place)
                .bind("type", type.name())
                .map(this::entry)
                .list();
    }

    /// All subjects of all places, ordered by place: for what a hub has to know of everyone.
    public List<Entry<B>> everywhere() {
        return handle.createQuery(COLUMNS + "type = :type ORDER BY place, subject")
                .bind("type", type.name())
                .map(this::entry)
                .list();
    }

    /// How many subjects a place has, those too whose values cannot be read here: erased ones, and
    /// on a hub those that stay in the village.
    public int count(PlaceId place) {
        return handle.createQuery(
                        """
                        SELECT COUNT(DISTINCT subject) FROM register_fact
                        WHERE place = :place AND type = :type
                        """)
                .bind("place", place.code())
                .bind("type", type.name())
                .mapTo(Integer.class)
                .one();
    }

    /// The facts that ever said something of a subject.
    public List<FactId> facts(PlaceId place, SubjectId subject) {
        return handle.createQuery(
                        """
                        SELECT fact_id FROM register_fact
                        WHERE place = :place AND type = :type AND subject = :subject
                        """)
                .bind("place", place.code())
                .bind("type", type.name())
                .bind("subject", subject.toString())
                .map((row, _) -> FactId.parse(row.getString("fact_id")))
                .list();
    }

    /// The subjects with more than one current value.
    public List<SubjectId> conflicts(PlaceId place) {
        return handle.createQuery(
                        """
                        SELECT subject FROM register_fact WHERE place = :place AND type = :type AND replaced = 0
                        GROUP BY subject HAVING COUNT(*) > 1 ORDER BY subject
                        """)
                .bind("place", place.code())
                .bind("type", type.name())
                .map((row, _) -> SubjectId.parse(row.getString("subject")))
                .list();
    }

    private Entry<B> entry(ResultSet row, StatementContext context) throws SQLException {
        FactId fact = FactId.parse(row.getString("fact_id"));
        return new Entry<>(
                new PlaceId(row.getString("place")),
                SubjectId.parse(row.getString("subject")),
                codec.decode(type, fact, row.getString("body").getBytes(StandardCharsets.UTF_8)),
                fact,
                new Stamp(
                        Instant.ofEpochMilli(row.getLong("at")),
                        TimeTrust.valueOf(row.getString("trust"))),
                Actor.decode(row.getString("actor")),
                row.getLong("author"));
    }
}
