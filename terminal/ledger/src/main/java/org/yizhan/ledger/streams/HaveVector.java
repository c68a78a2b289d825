package org.yizhan.ledger.streams;

import java.util.Map;
import java.util.Optional;
import org.yizhan.ledger.facts.StreamId;

/// What a node has: for each stream the highest sequence without a gap before it, and the tip of
/// the header's hash there, by which two nodes see that they mean the same.
///
/// @param tips where they are known
public record HaveVector(Map<StreamId, Long> highest, Map<StreamId, Long> tips) {
    public static final HaveVector NOTHING = new HaveVector(Map.of(), Map.of());

    public HaveVector {
        highest = Map.copyOf(highest);
        tips = Map.copyOf(tips);
    }

    /// The highest sequence of a stream, 0 if there is none.
    public long of(StreamId stream) {
        return highest.getOrDefault(stream, 0L);
    }

    /// The [Hash#tip()] of the header at the highest sequence of a stream.
    public Optional<Long> tipOf(StreamId stream) {
        return Optional.ofNullable(tips.get(stream));
    }

    /// Whether everything `other` has is here too.
    public boolean covers(HaveVector other) {
        return other.highest.entrySet().stream()
                .allMatch(entry -> of(entry.getKey()) >= entry.getValue());
    }
}
