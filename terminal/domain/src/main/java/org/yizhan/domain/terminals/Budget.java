package org.yizhan.domain.terminals;

import java.time.YearMonth;
import java.util.OptionalLong;

/// What a terminal's line and disk still allow, as it last said itself: for telling people beforehand
/// what will arrive.
///
/// @param month of the figures, such as `2026-11`
/// @param allowed megabytes a month; 0 where nobody counts
/// @param used bytes that went over the line this month
/// @param free bytes of the disk that may still be written
public record Budget(String month, int allowed, long used, long free) {
    private static final long MEGABYTE = 1_000_000;

    /// Below this a difference is not worth a fact.
    private static final long STEP = 5 * MEGABYTE;

    /// What is left in a month; empty where nobody counts.
    public OptionalLong left(YearMonth now) {
        if (allowed <= 0) {
            return OptionalLong.empty();
        }
        long gone = month.equals(now.toString()) ? used : 0;
        return OptionalLong.of(Math.max(0, allowed * MEGABYTE - gone));
    }

    /// Whether another says about the same.
    public boolean isLike(Budget other) {
        return month.equals(other.month)
                && allowed == other.allowed
                && Math.abs(used - other.used) < STEP
                && Math.abs(free - other.free) < 20 * STEP;
    }
}
