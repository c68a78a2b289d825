package org.yizhan.ledger.streams;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.facts.StreamId;

/// How far this node says it has each stream. That is as far as it goes, except where another node
/// has the stream otherwise: then only as far as both may agree.
final class Reach {
    private final Handle handle;

    Reach(Handle handle) {
        this.handle = handle;
    }

    void say(StreamId stream, long sequence, Hash end) {
        handle.execute(
                """
                INSERT INTO stream (place, author, sequence, hash) VALUES (?, ?, ?, ?)
                ON CONFLICT (place, author)
                DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
                """,
                stream.place().code(),
                stream.author(),
                sequence,
                end.bytes());
    }

    long said(StreamId stream) {
        return handle.createQuery(
                        "SELECT sequence FROM stream WHERE place = :place AND author = :author")
                .bind("place", stream.place().code())
                .bind("author", stream.author())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    HaveVector have() {
        Vector vector = new Vector();
        vector.add(handle.createQuery("SELECT place, author, sequence, hash FROM stream"));
        return vector.asHave();
    }

    HaveVector have(Collection<PlaceId> places) {
        Vector vector = new Vector();
        for (PlaceId place : places) {
            vector.add(
                    handle.createQuery(
                                    """
                                    SELECT place, author, sequence, hash FROM stream
                                    WHERE place = :place
                                    """)
                            .bind("place", place.code()));
        }
        return vector.asHave();
    }

    private record End(StreamId stream, long sequence, Optional<Hash> hash) {}

    private static final class Vector {
        private final Map<StreamId, Long> highest = new HashMap<>();
        private final Map<StreamId, Long> tips = new HashMap<>();

        void add(Query query) {
            query.map((row, _) ->
                            new End(
                                    new StreamId(
                                            new PlaceId(row.getString("place")),
                                            row.getLong("author")),
                                    row.getLong("sequence"),
                                    Optional.ofNullable(row.getBytes("hash")).map(Hash::new)))
                    .forEach(this::add);
        }

        private void add(End end) {
            highest.put(end.stream, end.sequence);
            end.hash.ifPresent(hash -> tips.put(end.stream, hash.tip()));
        }

        HaveVector asHave() {
            return new HaveVector(highest, tips);
        }
    }
}
