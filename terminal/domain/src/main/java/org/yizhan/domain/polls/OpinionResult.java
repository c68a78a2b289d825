package org.yizhan.domain.polls;

/// What became of an opinion.
public enum OpinionResult {
    /// It counts, and survives a power cut.
    COUNTED,
    /// This person has given theirs already.
    GIVEN_BEFORE,
    NOT_OUR_CARD,
    /// The poll is over, or belongs to another terminal.
    OVER,
    /// The disk refused; nothing was counted.
    NOT_KEPT
}
