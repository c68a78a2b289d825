package org.yizhan.ledger.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.BodyCipher;

/// Facts set aside, at rest: sealed, each by who brought it and where it stands.
final class AsideRows {
    /// So many are in memory at a time, each of 64 KB at most.
    private static final int AT_ONCE = 25;

    private final Storage storage;
    private final BodyCipher cipher;

    AsideRows(Storage storage, BodyCipher cipher) {
        this.storage = storage;
        this.cipher = cipher;
    }

    /// A terminal of which something is here.
    ///
    /// @param since when the first of it came
    record Bringer(SubjectId terminal, Instant since) {}

    /// How much of a terminal is here.
    record Sum(int facts, long bytes) {}

    List<Bringer> bringers() {
        return storage.read((facts, _) ->
                facts.createQuery(
                                """
                                SELECT terminal, MIN(came) AS since FROM exchange_aside
                                GROUP BY terminal ORDER BY terminal
                                """)
                        .map((row, _) ->
                                new Bringer(
                                        SubjectId.parse(row.getString("terminal")),
                                        Instant.ofEpochMilli(row.getLong("since"))))
                        .list());
    }

    /// The places of what each terminal brought.
    static Map<SubjectId, Set<PlaceId>> places(Handle facts) {
        Map<SubjectId, Set<PlaceId>> places = new HashMap<>();
        facts.createQuery("SELECT DISTINCT terminal, place FROM exchange_aside")
                .map((row, _) ->
                        Map.entry(
                                SubjectId.parse(row.getString("terminal")),
                                new PlaceId(row.getString("place"))))
                .forEach(each ->
                        places.computeIfAbsent(each.getKey(), _ -> new HashSet<>())
                                .add(each.getValue()));
        return places;
    }

    Sum sum(SubjectId terminal) {
        return storage.read((facts, _) ->
                facts.createQuery(
                                """
                                SELECT COUNT(*) AS facts, COALESCE(SUM(LENGTH(sealed)), 0) AS bytes
                                FROM exchange_aside WHERE terminal = :t
                                """)
                        .bind("t", terminal.toString())
                        .map((row, _) -> new Sum(row.getInt("facts"), row.getLong("bytes")))
                        .one());
    }

    void keep(SubjectId terminal, List<Fact> came, Instant at) {
        storage.write((facts, _) -> {
            for (Fact fact : came) {
                StreamId stream = fact.header().stream();
                facts.execute(
                        """
                        INSERT INTO exchange_aside
                          (terminal, place, author, sequence, came, sealed)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        terminal.toString(),
                        stream.place().code(),
                        stream.author(),
                        fact.header().sequence(),
                        at.toEpochMilli(),
                        cipher.seal(MessageCodec.encode(fact), bound(terminal)));
            }
            return came;
        });
    }

    void drop(SubjectId terminal, List<Fact> gone) {
        storage.write((facts, _) -> {
            for (Fact fact : gone) {
                StreamId stream = fact.header().stream();
                facts.execute(
                        """
                        DELETE FROM exchange_aside
                        WHERE terminal = ? AND place = ? AND author = ? AND sequence = ?
                        """,
                        terminal.toString(),
                        stream.place().code(),
                        stream.author(),
                        fact.header().sequence());
            }
            return gone;
        });
    }

    /// A fact and where it stands.
    ///
    /// @param fact empty if it cannot be read any more
    private record Row(String place, long author, long sequence, Optional<Fact> fact) {
        static final Row BEFORE = new Row("", Long.MIN_VALUE, 0, Optional.empty());
    }

    /// Everything of a terminal, some at a time, each stream in sequence.
    void eachPage(SubjectId terminal, Consumer<List<Fact>> work) {
        for (List<Row> rows = after(terminal, Row.BEFORE);
                !rows.isEmpty();
                rows = after(terminal, rows.getLast())) {
            work.accept(rows.stream().flatMap(row -> row.fact.stream()).toList());
        }
    }

    private List<Row> after(SubjectId terminal, Row last) {
        return storage.read((facts, _) ->
                facts.createQuery(
                                """
                                SELECT place, author, sequence, sealed FROM exchange_aside
                                WHERE terminal = :t AND (place, author, sequence) > (:p, :a, :s)
                                ORDER BY place, author, sequence LIMIT :limit
                                """)
                        .bind("t", terminal.toString())
                        .bind("p", last.place)
                        .bind("a", last.author)
                        .bind("s", last.sequence)
                        .bind("limit", AT_ONCE)
                        .map((row, _) ->
                                new Row(
                                        row.getString("place"),
                                        row.getLong("author"),
                                        row.getLong("sequence"),
                                        cipher.open(row.getBytes("sealed"), bound(terminal))
                                                .map(MessageCodec::decodeFact)))
                        .list());
    }

    /// The highest sequence of each stream that a terminal brought.
    Map<StreamId, Long> highest(SubjectId terminal) {
        Map<StreamId, Long> highest = new HashMap<>();
        storage.read((facts, _) ->
                facts
                        .createQuery(
                                """
                                SELECT place, author, MAX(sequence) AS highest
                                FROM exchange_aside WHERE terminal = :t GROUP BY place, author
                                """)
                        .bind("t", terminal.toString())
                        .map((row, _) ->
                                highest.put(
                                        new StreamId(
                                                new PlaceId(row.getString("place")),
                                                row.getLong("author")),
                                        row.getLong("highest")))
                        .stream()
                        .count());
        return highest;
    }

    /// How far a stream goes on without a gap after its end, whoever brought it.
    long follows(StreamId stream, long end) {
        List<Long> sequences =
                storage.read((facts, _) ->
                        facts.createQuery(
                                        """
                                        SELECT DISTINCT sequence FROM exchange_aside
                                        WHERE place = :p AND author = :a AND sequence > :e
                                        ORDER BY sequence
                                        """)
                                .bind("p", stream.place().code())
                                .bind("a", stream.author())
                                .bind("e", end)
                                .mapTo(Long.class)
                                .list());
        long reached = end;
        for (long sequence : sequences) {
            if (sequence != reached + 1) {
                return reached;
            }
            reached = sequence;
        }
        return reached;
    }

    private static byte[] bound(SubjectId terminal) {
        return ("yizhan: aside " + terminal).getBytes(StandardCharsets.US_ASCII);
    }
}
