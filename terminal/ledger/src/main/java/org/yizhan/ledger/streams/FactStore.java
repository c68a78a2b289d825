package org.yizhan.ledger.streams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
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
    private static final int FETCHED_AT_ONCE = 64;

    private final Handle handle;
    private final BodyCipher cipher;
    private final Reach reach;

    public FactStore(Handle handle, BodyCipher cipher) {
        this.handle = handle;
        this.cipher = cipher;
        reach = new Reach(handle);
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
        Fact kept =
                bodies().isErased(header)
                        ? new Fact(fact.encoded(), header, new FactBody.Erased())
                        : fact;
        long arrival =
                handle.createQuery(
                                """
                                INSERT INTO fact (fact_id, place, author, sequence, type, header, state, sealed, repeated)
                                VALUES (:id, :place, :author, :sequence, :type, :header, :state, :sealed, :repeated)
                                RETURNING arrival
                                """)
                        .bind("id", header.id().toString())
                        .bind("place", header.stream().place().code())
                        .bind("author", header.stream().author())
                        .bind("sequence", header.sequence())
                        .bind("type", header.type())
                        .bind("header", fact.encoded())
                        .bind("state", FactRow.State.of(kept.body()).name())
                        .bind("sealed", FactRow.sealed(kept, cipher))
                        .bind("repeated", repeated ? 1 : 0)
                        .mapTo(Long.class)
                        .one();
        reach.say(header.stream(), header.sequence(), fact.hash());
        return new Arrived(arrival, kept, repeated);
    }

    /// Gives a fact that stands here another place at the end of another stream: the header is
    /// another, the fact and its arrival number are the same.
    ///
    /// @param now follows the last of its stream
    public void move(Fact before, Fact now) {
        StreamId from = before.header().stream();
        StreamId to = now.header().stream();
        handle.createUpdate(
                        """
                        UPDATE fact SET author = :author, sequence = :sequence, header = :header,
                          sealed = :sealed
                        WHERE place = :place AND author = :old AND sequence = :oldSequence
                        """)
                .bind("author", to.author())
                .bind("sequence", now.header().sequence())
                .bind("header", now.encoded())
                .bind("sealed", FactRow.sealed(now, cipher))
                .bind("place", from.place().code())
                .bind("old", from.author())
                .bind("oldSequence", before.header().sequence())
                .execute();
        marks().mended();
        reach.say(to, now.header().sequence(), now.hash());
    }

    /// What becomes of bodies.
    public Bodies bodies() {
        return new Bodies(handle, cipher);
    }

    public boolean has(FactId id) {
        return handle.createQuery("SELECT 1 FROM fact WHERE fact_id = :id LIMIT 1")
                .bind("id", id.toString())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    /// A fact, by preference from a stream in which its body can be read.
    public Optional<Fact> find(FactId id) {
        return handle.createQuery(
                        """
                        SELECT header, state, sealed FROM fact WHERE fact_id = :id
                        ORDER BY CASE state WHEN 'PRESENT' THEN 0 ELSE 1 END, arrival LIMIT 1
                        """)
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

    /// From which facts views were made.
    public Marks marks() {
        return new Marks(handle);
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

    /// What this node says it has.
    public HaveVector have() {
        return reach.have();
    }

    /// What there is of some places.
    public HaveVector have(Collection<PlaceId> places) {
        return reach.have(places);
    }

    /// How far this node says it has a stream.
    public long said(StreamId stream) {
        return reach.said(stream);
    }

    /// Says from now on that a stream reaches to a sequence, though there may be more.
    ///
    /// @param sequence at most that of the stream's end
    public void say(StreamId stream, long sequence) {
        reach.say(stream, sequence, hashAt(stream, sequence).orElse(Hash.NONE));
    }

    /// Takes the body of a fact that stands here already, where there was none that can be read.
    ///
    /// @param good with a body that matches
    /// @return whether it was needed
    public boolean heal(Fact good) {
        FactHeader header = good.header();
        List<Fact> here = after(header.stream(), header.sequence() - 1, 1);
        boolean needed =
                !here.isEmpty()
                        && here.getFirst().hash().equals(good.hash())
                        && !(here.getFirst().body() instanceof FactBody.Present)
                        && !bodies().isErased(header);
        if (needed) {
            bodies().heal(good);
            marks().mended();
        }
        return needed;
    }

    /// The facts of a stream after a sequence, in order: at most `limit`, fewer where they are large,
    /// and none only where there is none.
    public List<Fact> after(StreamId stream, long sequence, int limit) {
        return Portion.of(
                handle.createQuery(
                                """
                                SELECT header, state, sealed FROM fact
                                WHERE place = :place AND author = :author AND sequence > :sequence
                                ORDER BY sequence LIMIT :limit
                                """)
                        .bind("place", stream.place().code())
                        .bind("author", stream.author())
                        .bind("sequence", sequence)
                        .bind("limit", limit)
                        .setFetchSize(FETCHED_AT_ONCE)
                        .map(this::fact),
                FactStore::bytes);
    }

    private static long bytes(Fact fact) {
        long body = fact.body() instanceof FactBody.Present present ? present.content().length : 0;
        return fact.encoded().length + body;
    }

    /// What came after an arrival number, in that order: at most `limit`, fewer where they are large,
    /// and none only where there is none.
    public List<Arrived> arrivedAfter(long arrival, int limit) {
        return sealedAfter(arrival, limit).open();
    }

    /// As [#arrivedAfter(long, int)], read but not yet unsealed.
    public SealedFacts sealedAfter(long arrival, int limit) {
        return new SealedFacts(
                Portion.of(
                        handle.createQuery(
                                        """
                                        SELECT arrival, header, state, sealed, repeated
                                        FROM fact WHERE arrival > :arrival ORDER BY arrival LIMIT :limit
                                        """)
                                .bind("arrival", arrival)
                                .bind("limit", limit)
                                .setFetchSize(FETCHED_AT_ONCE)
                                .map(SealedFacts.Row::read),
                        SealedFacts.Row::bytes),
                cipher);
    }

    /// What came to a place before an arrival number, the latest first: headers only, which stay
    /// where a body was erased.
    public List<Came> cameBefore(PlaceId place, long arrival, int limit) {
        return handle.createQuery(
                        """
                        SELECT arrival, header FROM fact
                        WHERE place = :place AND arrival < :arrival ORDER BY arrival DESC LIMIT :limit
                        """)
                .bind("place", place.code())
                .bind("arrival", arrival)
                .bind("limit", limit)
                .map((row, _) ->
                        new Came(
                                row.getLong("arrival"), HeaderCodec.decode(row.getBytes("header"))))
                .list();
    }

    /// A header and when it came.
    ///
    /// @param arrival this node's own running number
    public record Came(long arrival, FactHeader header) {}

    private Fact fact(ResultSet row, StatementContext context) throws SQLException {
        return FactRow.read(row, cipher);
    }
}
