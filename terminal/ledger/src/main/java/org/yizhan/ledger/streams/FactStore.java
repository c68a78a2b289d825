package org.yizhan.ledger.streams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.HeaderCodec;
import org.yizhan.ledger.facts.Stamp;
import org.yizhan.ledger.facts.StreamId;

/// The facts of a node within one transaction of its database. Each row has an arrival number that
/// only grows, which is the order a view is rebuilt in.
public final class FactStore {
    private final Handle handle;
    private final BodyCipher cipher;

    public FactStore(Handle handle, BodyCipher cipher) {
        this.handle = handle;
        this.cipher = cipher;
    }

    /// A fact and when it came.
    ///
    /// @param arrival this node's own running number
    /// @param repeated whether the same fact came before, in another stream
    public record Arrived(long arrival, Fact fact, boolean repeated) {}

    /// The end of a stream: where the next fact goes.
    public record Position(long sequence, Hash hash) {
        static final Position START = new Position(0, Hash.NONE);
    }

    /// Writes a fact at the end of its stream.
    ///
    /// @throws IllegalArgumentException if it does not follow the stream's last
    public Arrived append(Fact fact) {
        FactHeader header = fact.header();
        Position end = position(header.stream());
        if (header.sequence() != end.sequence() + 1 || !header.previous().equals(end.hash())) {
            throw new IllegalArgumentException(fact + " does not follow " + end.sequence());
        }
        boolean repeated = has(header.id());
        long arrival =
                handle.createQuery(
                                """
                                INSERT INTO fact (fact_id, place, author, sequence, type, header, state, sealed)
                                VALUES (:id, :place, :author, :sequence, :type, :header, :state, :sealed)
                                RETURNING arrival
                                """)
                        .bind("id", header.id().toString())
                        .bind("place", header.stream().place().code())
                        .bind("author", header.stream().author())
                        .bind("sequence", header.sequence())
                        .bind("type", header.type())
                        .bind("header", fact.encoded())
                        .bind("state", State.of(fact.body()).name())
                        .bind("sealed", sealed(fact))
                        .mapTo(Long.class)
                        .one();
        reached(header);
        return new Arrived(arrival, fact, repeated);
    }

    private void reached(FactHeader header) {
        handle.execute(
                """
                INSERT INTO stream (place, author, sequence) VALUES (?, ?, ?)
                ON CONFLICT (place, author) DO UPDATE SET sequence = excluded.sequence
                """,
                header.stream().place().code(),
                header.stream().author(),
                header.sequence());
    }

    private byte @org.jspecify.annotations.Nullable [] sealed(Fact fact) {
        return fact.body() instanceof FactBody.Present present
                ? cipher.seal(fact.header().stream(), fact.header().sequence(), present)
                : null;
    }

    public boolean has(FactId id) {
        return handle.createQuery("SELECT 1 FROM fact WHERE fact_id = :id LIMIT 1")
                .bind("id", id.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    public Optional<Fact> find(FactId id) {
        return handle.createQuery(
                        "SELECT arrival, header, state, sealed FROM fact WHERE fact_id = :id ORDER BY arrival LIMIT 1")
                .bind("id", id.toString())
                .map(this::fact)
                .findOne();
    }

    /// The end of a stream; sequence 0 where there is no fact yet.
    public Position position(StreamId stream) {
        return handle.createQuery(
                        """
                        SELECT sequence, header FROM fact
                        WHERE place = :place AND author = :author ORDER BY sequence DESC LIMIT 1
                        """)
                .bind("place", stream.place().code())
                .bind("author", stream.author())
                .map((row, _) ->
                        new Position(row.getLong("sequence"), Hash.of(row.getBytes("header"))))
                .findOne()
                .orElse(Position.START);
    }

    /// The fact that came last.
    ///
    /// @param arrival this node's own running number
    public record Last(long arrival, Hash hash, Stamp time) {}

    /// Empty where there is no fact yet.
    public Optional<Last> last() {
        return handle.createQuery("SELECT arrival, header FROM fact ORDER BY arrival DESC LIMIT 1")
                .map((row, _) -> {
                    byte[] header = row.getBytes("header");
                    return new Last(
                            row.getLong("arrival"),
                            Hash.of(header),
                            HeaderCodec.decode(header).time());
                })
                .findOne();
    }

    /// The hash of the header that came under an arrival number.
    public Optional<Hash> hashOf(long arrival) {
        return handle.createQuery("SELECT header FROM fact WHERE arrival = :arrival")
                .bind("arrival", arrival)
                .map((row, _) -> Hash.of(row.getBytes("header")))
                .findOne();
    }

    /// The hash of the header at a sequence of a stream, for telling a repetition from a fork.
    public Optional<Hash> hashAt(StreamId stream, long sequence) {
        return handle.createQuery(
                        "SELECT header FROM fact WHERE place = :place AND author = :author AND sequence = :sequence")
                .bind("place", stream.place().code())
                .bind("author", stream.author())
                .bind("sequence", sequence)
                .map((row, _) -> Hash.of(row.getBytes("header")))
                .findOne();
    }

    public HaveVector have() {
        return have(handle.createQuery("SELECT place, author, sequence FROM stream"));
    }

    /// What there is of some places.
    public HaveVector have(Collection<PlaceId> places) {
        Map<StreamId, Long> highest = new HashMap<>();
        for (PlaceId place : places) {
            Query query =
                    handle.createQuery(
                                    """
                                    SELECT place, author, sequence FROM stream
                                    WHERE place = :place
                                    """)
                            .bind("place", place.code());
            highest.putAll(have(query).highest());
        }
        return new HaveVector(highest);
    }

    private static HaveVector have(Query query) {
        Map<StreamId, Long> highest = new HashMap<>();
        query.map((row, _) ->
                        Map.entry(
                                new StreamId(
                                        new PlaceId(row.getString("place")), row.getLong("author")),
                                row.getLong("sequence")))
                .forEach(entry -> highest.put(entry.getKey(), entry.getValue()));
        return new HaveVector(highest);
    }

    /// The facts of a stream after a sequence, in order.
    public List<Fact> after(StreamId stream, long sequence, int limit) {
        return handle.createQuery(
                        """
                        SELECT header, state, sealed FROM fact
                        WHERE place = :place AND author = :author AND sequence > :sequence
                        ORDER BY sequence LIMIT :limit
                        """)
                .bind("place", stream.place().code())
                .bind("author", stream.author())
                .bind("sequence", sequence)
                .bind("limit", limit)
                .map(this::fact)
                .list();
    }

    /// Everything that came after an arrival number, in that order. The stream must be closed.
    public Stream<Arrived> arrivedAfter(long arrival) {
        return handle
                .createQuery(
                        """
                        SELECT arrival, header, state, sealed,
                          EXISTS (SELECT 1 FROM fact e WHERE e.fact_id = f.fact_id AND e.arrival < f.arrival) AS repeated
                        FROM fact f WHERE arrival > :arrival ORDER BY arrival
                        """)
                .bind("arrival", arrival)
                .map((row, context) ->
                        new Arrived(
                                row.getLong("arrival"),
                                fact(row, context),
                                row.getInt("repeated") != 0))
                .stream();
    }

    private Fact fact(ResultSet row, StatementContext context) throws SQLException {
        byte[] encoded = row.getBytes("header");
        FactHeader header = HeaderCodec.decode(encoded);
        FactBody body =
                switch (State.valueOf(row.getString("state"))) {
                    case PRESENT ->
                            cipher.open(header.stream(), header.sequence(), row.getBytes("sealed"))
                                    .<FactBody>map(present -> present)
                                    .orElseGet(FactBody.Damaged::new);
                    case WITHHELD -> new FactBody.Withheld();
                    case ERASED -> new FactBody.Erased();
                    case DAMAGED -> new FactBody.Damaged();
                };
        return new Fact(encoded, header, body);
    }

    private enum State {
        PRESENT,
        WITHHELD,
        ERASED,
        DAMAGED;

        static State of(FactBody body) {
            return switch (body) {
                case FactBody.Present _ -> PRESENT;
                case FactBody.Withheld _ -> WITHHELD;
                case FactBody.Erased _ -> ERASED;
                case FactBody.Damaged _ -> DAMAGED;
            };
        }
    }
}
