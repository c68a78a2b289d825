package org.yizhan.domain.accounts;

import java.time.LocalDate;
import java.util.Optional;

/// From when and until when an account may be used, as a posted cadre's two years.
///
/// @param from the first day; empty means from when it was made
/// @param until the last day; empty means until it is closed
public record Term(Optional<LocalDate> from, Optional<LocalDate> until) {
    public static final Term OPEN = new Term(Optional.empty(), Optional.empty());

    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
