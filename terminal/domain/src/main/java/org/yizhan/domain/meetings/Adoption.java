package org.yizhan.domain.meetings;

/// How many must agree, and of whom.
///
/// @param ofPresent of those with a vote who are here; otherwise of those who should be
public record Adoption(Share share, boolean ofPresent) {
    /// How many must agree.
    ///
    /// @param due those with a vote who should be here, without those excused by decision
    /// @param here those of them who are
    public int of(int due, int here) {
        return share.of(ofPresent ? here : due);
    }
}
