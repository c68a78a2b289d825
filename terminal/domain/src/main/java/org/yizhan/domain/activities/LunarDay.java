package org.yizhan.domain.activities;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yizhan.domain.texts.Sentence;

/// A day of the lunar calendar, as festivals have them: 九月初九 is 重阳节.
///
/// @param month 1 to 12, never a leap month
/// @param day 1 to 30
public record LunarDay(int month, int day) {
    /// How many years it may take to come again: the 30th of a month that is often short.
    private static final int YEARS = 12;

    private static final int MONTHS = 12;
    private static final int DAYS = 30;

    /// Knows the lunar calendar.
    @FunctionalInterface
    public interface Almanac {
        /// Empty if the month of that year is too short.
        Optional<LocalDate> solar(int lunarYear, LunarDay day);
    }

    /// @throws IllegalArgumentException if no month has such a day
    public LunarDay {
        if (month < 1 || month > MONTHS || day < 1 || day > DAYS) {
            throw new IllegalArgumentException("No lunar month " + month + ", day " + day);
        }
    }

    /// Such as 农历九月初九.
    ///
    /// @param monthName such as 九
    /// @param dayName such as 初九
    public Sentence said(String monthName, String dayName) {
        return Sentence.of(
                "screen.lunar",
                "month",
                monthName,
                "day",
                dayName,
                "monthNumber",
                month,
                "dayNumber",
                day);
    }

    /// The first such day on or after a day. A lunar year ends after the calendar's year does: the one
    /// before may still be going on.
    public LocalDate next(LocalDate from, Almanac almanac) {
        return IntStream.rangeClosed(from.getYear() - 1, from.getYear() + YEARS)
                .mapToObj(year -> almanac.solar(year, this))
                .flatMap(Optional::stream)
                .filter(found -> !found.isBefore(from))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("It does not come again: " + this));
    }
}
