package org.yizhan.domain.activities;

/// What became of signing up, or of saying that one is not coming.
public enum SignupResult {
    /// Written down, durably.
    SIGNED,
    /// Was written down before.
    SIGNED_BEFORE,
    /// Taken off the list, durably.
    TAKEN_OFF,
    /// Was not on the list.
    NOT_ON_IT,
    FULL,
    /// It was called off, or is over.
    OVER,
    /// The card is not one of this village's that is in use.
    NOT_OUR_CARD,
    /// The disk refused.
    NOT_KEPT;

    /// Whether it came to what was wanted.
    public boolean isGood() {
        return this == SIGNED || this == SIGNED_BEFORE || this == TAKEN_OFF || this == NOT_ON_IT;
    }
}
