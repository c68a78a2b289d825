package org.yizhan.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.yizhan.ledger.facts.StreamId;

/// What became of facts that came from another node.
///
/// @param accepted how many are new here and durable now
/// @param known how many were here already
/// @param notFollowing how many do not follow what is here; they will be sent again
/// @param forked streams in which another fact stands at the same sequence: a clone or a rollback
public record Arrivals(int accepted, int known, int notFollowing, List<StreamId> forked) {
    public static final Arrivals NONE = new Arrivals(0, 0, 0, List.of());

    public Arrivals {
        forked = List.copyOf(forked);
    }

    /// Both together.
    public Arrivals and(Arrivals next) {
        return new Arrivals(
                accepted + next.accepted,
                known + next.known,
                notFollowing + next.notFollowing,
                Stream.concat(forked.stream(), next.forked.stream()).distinct().toList());
    }
}
