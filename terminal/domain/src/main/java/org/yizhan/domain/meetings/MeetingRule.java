package org.yizhan.domain.meetings;

/// What a kind of meeting asks for. Only data: whoever reads it decides.
///
/// @param circle whom it calls
/// @param voting which of them may vote
/// @param presence how many of them must be there
/// @param adoption how many must agree
/// @param rhythm how often it is due
public record MeetingRule(
        Circle circle, Voting voting, Presence presence, Adoption adoption, Rhythm rhythm) {
    /// How many must be there before anything may be decided.
    ///
    /// @param people of those with a vote
    /// @param households enough of these will do instead; [Share#NONE] where they do not count
    public record Presence(Share people, Share households) {
        public static Presence of(Share people) {
            return new Presence(people, Share.NONE);
        }
    }

    /// @param noticeDays how many days before it people must be told; 0 where no law says
    public record Rhythm(Period period, int noticeDays) {}

    /// The fewest people with a vote who must be there.
    public int quorum(int voters) {
        return presence.people().of(voters);
    }
}
