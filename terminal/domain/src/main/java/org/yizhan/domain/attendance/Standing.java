package org.yizhan.domain.attendance;

/// How an open meeting stands: 应到, 实到, and whether what it decides counts.
///
/// @param expected who should come, without those excused by decision
/// @param present how many of them are here
/// @param votes of those with a vote
/// @param households where enough of these will do instead
public record Standing(int expected, int present, Count votes, Count households) {
    /// @param due how many there are
    /// @param here how many of them are here
    /// @param needed how many must be; 0 where no number is asked for
    public record Count(int due, int here, int needed) {
        public static final Count NONE = new Count(0, 0, 0);

        boolean reached() {
            return here >= needed;
        }
    }

    /// Whether enough are here; always so where no number is asked for.
    public boolean enough() {
        return votes.reached() || (households.needed() > 0 && households.reached());
    }

    /// How many people with a vote are still missing.
    public int missing() {
        return enough() ? 0 : votes.needed() - votes.here();
    }
}
