package org.yizhan.ledger.streams;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yizhan.ledger.facts.Hash;

/// Tells whether views that were put aside still belong to the facts.
public final class Marks {
    private final Handle handle;

    Marks(Handle handle) {
        this.handle = handle;
    }

    /// Which facts views were made from: the last that came, and how often facts were changed where
    /// they stand.
    ///
    /// @param mended how often a body was healed or a fact moved to another stream
    public record Mark(long arrival, Hash hash, long mended) {
        /// How long it is in bytes.
        public static final int BYTES = Long.BYTES + 32 + Long.BYTES;

        public static Mark read(ByteBuffer buffer) {
            long arrival = buffer.getLong();
            byte[] hash = new byte[32];
            buffer.get(hash);
            return new Mark(arrival, new Hash(hash), buffer.getLong());
        }

        public void write(ByteBuffer buffer) {
            buffer.putLong(arrival).put(hash.bytes()).putLong(mended);
        }
    }

    /// Empty where there is no fact yet.
    public Optional<Mark> now() {
        return handle.createQuery("SELECT arrival, header FROM fact ORDER BY arrival DESC LIMIT 1")
                .map((row, _) ->
                        new Mark(
                                row.getLong("arrival"),
                                Hash.of(row.getBytes("header")),
                                timesMended()))
                .findOne();
    }

    /// Whether the facts up to a mark are those it was taken of.
    public boolean holds(Mark mark) {
        return timesMended() == mark.mended
                && handle.createQuery("SELECT header FROM fact WHERE arrival = :arrival")
                        .bind("arrival", mark.arrival)
                        .map((row, _) -> Hash.of(row.getBytes("header")))
                        .findOne()
                        .filter(mark.hash::equals)
                        .isPresent();
    }

    private long timesMended() {
        return handle.createQuery("SELECT value FROM node_state WHERE name = 'mended'")
                .mapTo(String.class)
                .findOne()
                .map(Long::parseLong)
                .orElse(0L);
    }

    /// A fact is otherwise now than it came.
    void mended() {
        handle.execute(
                """
                INSERT INTO node_state (name, value) VALUES ('mended', ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """,
                Long.toString(timesMended() + 1));
    }
}
