package org.yizhan.ledger.streams;

import java.util.Map;
import org.yizhan.ledger.facts.StreamId;

/// What a node has: for each stream the highest sequence without a gap before it.
public record HaveVector(Map<StreamId, Long> highest) {
    public static final HaveVector NOTHING = new HaveVector(Map.of());

    public HaveVector {
        highest = Map.copyOf(highest);
    }

    /// The highest sequence of a stream, 0 if there is none.
    public long of(StreamId stream) {
        return highest.getOrDefault(stream, 0L);
    }

    /// Whether everything `other` has is here too.
    public boolean covers(HaveVector other) {
        return other.highest.entrySet().stream()
                .allMatch(entry -> of(entry.getKey()) >= entry.getValue());
    }
}
