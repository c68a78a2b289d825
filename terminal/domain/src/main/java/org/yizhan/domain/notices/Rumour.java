package org.yizhan.domain.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something people say that is not so, and what is so.
///
/// @param said the rumour in people's words
/// @param truth plain sentences, read aloud as they stand
/// @param publisher who says so, such as "清河镇派出所"
/// @param validUntil the last day it is shown; absent means until withdrawn
public record Rumour(
        String said,
        List<String> truth,
        String publisher,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        boolean withdrawn) {
    public Rumour {
        truth = List.copyOf(truth);
    }

    /// Whether it is to be shown on a day.
    public boolean isShownOn(LocalDate day) {
        return !withdrawn
                && !day.isBefore(validFrom)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// The same, no longer shown.
    public Rumour taken() {
        return new Rumour(said, truth, publisher, validFrom, validUntil, true);
    }
}
