package org.yizhan.domain.staff;

import java.util.Optional;

/// What wrong PINs have done to a terminal's staff panel.
///
/// @param wrong how many, one after the other; since it is locked, how many wrong answers
/// @param question the digits the township is to be asked with; empty while it is not locked
public record ScreenLock(int wrong, Optional<String> question) {
    public static final ScreenLock OPEN = new ScreenLock(0, Optional.empty());

    /// So many wrong PINs lock the panel.
    public static final int TRIES = 5;

    /// So many wrong answers, and the township must be asked with other digits.
    public static final int ANSWERS = 3;

    public boolean isLocked() {
        return question.isPresent();
    }

    /// How many wrong PINs are left before it locks.
    public int left() {
        return Math.max(0, TRIES - wrong);
    }
}
