package org.yizhan.domain.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.places.PlaceId;

/// Something everyone should know.
///
/// @param paragraphs plain sentences, read aloud as they stand
/// @param publisher who says so, such as "青石沟村委会"
/// @param validUntil the last day it is shown; absent means until withdrawn
/// @param table money made public, read aloud as sentences
/// @param to townships and villages that were picked; absent means everyone in the place it was
///     published in
public record Notice(
        String title,
        List<String> paragraphs,
        String publisher,
        LocalDate validFrom,
        Optional<LocalDate> validUntil,
        Optional<MoneyTable> table,
        boolean withdrawn,
        Optional<Set<PlaceId>> to) {
    public Notice {
        paragraphs = List.copyOf(paragraphs);
        to = to.map(Set::copyOf);
    }

    /// For everyone in the place it is published in.
    public Notice(
            String title,
            List<String> paragraphs,
            String publisher,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            Optional<MoneyTable> table,
            boolean withdrawn) {
        this(
                title,
                paragraphs,
                publisher,
                validFrom,
                validUntil,
                table,
                withdrawn,
                Optional.empty());
    }

    /// Whether it is to be shown on a day.
    public boolean isShownOn(LocalDate day) {
        return !withdrawn
                && !day.isBefore(validFrom)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Whether it is for a place, or for one in it.
    public boolean reaches(PlaceId place) {
        return to.map(picked ->
                        picked.stream()
                                .anyMatch(each -> place.isWithin(each) || each.isWithin(place)))
                .orElse(true);
    }

    /// The same, taken back or shown again.
    public Notice withdrawn(boolean now) {
        return new Notice(title, paragraphs, publisher, validFrom, validUntil, table, now, to);
    }

    /// The same, only for places that were picked.
    ///
    /// @param picked none means everyone
    public Notice onlyFor(Set<PlaceId> picked) {
        return new Notice(
                title,
                paragraphs,
                publisher,
                validFrom,
                validUntil,
                table,
                withdrawn,
                Optional.of(picked).filter(places -> !places.isEmpty()));
    }
}
