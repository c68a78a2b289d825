package org.yizhan.web.needs;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Now, as a clock and as a day in the village.
public record Moment(Instant at, LocalDate day) {
    public static Moment of(Instant at, ZoneId zone) {
        return new Moment(at, at.atZone(zone).toLocalDate());
    }

    /// Whole days since then; never less than none.
    public long daysSince(Instant then) {
        return Math.max(0, Duration.between(then, at).toDays());
    }
}
