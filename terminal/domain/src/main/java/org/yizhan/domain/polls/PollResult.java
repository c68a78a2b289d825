package org.yizhan.domain.polls;

import java.util.List;

/// What came of a poll.
///
/// @param opinions how many were given; 0 where there were fewer than five
/// @param counts by choice, in the poll's order; empty where there were fewer than five
public record PollResult(int opinions, List<Integer> counts) {
    public PollResult {
        counts = List.copyOf(counts);
    }

    /// Counts as they may be told.
    public static PollResult of(List<Integer> counts) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        return sum < Poll.FEWEST ? new PollResult(0, List.of()) : new PollResult(sum, counts);
    }
}
