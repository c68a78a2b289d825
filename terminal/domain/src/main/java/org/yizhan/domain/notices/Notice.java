package org.yizhan.domain.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something everyone should know.
///
/// @param paragraphs plain sentences, read aloud as they stand
/// @param publisher who says so, such as "青石沟村委会"
/// @param validUntil the last day it is shown; absent means until withdrawn
/// @param table money made public, read aloud as sentences
public record Notice(
        String title,
        List<String> paragraphs,
        String publisher,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<MoneyTable> table,
        boolean withdrawn) {
    public Notice {
        paragraphs = List.copyOf(paragraphs);
    }

    /// Whether it is to be shown on a day.
    public boolean isShownOn(LocalDate day) {
        return !withdrawn
                && !day.isBefore(validFrom)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
