package org.yizhan.domain.activities;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.yizhan.domain.texts.Sentence;

/// A day of the lunar calendar, as festivals have them: 九月初九 is 重阳节.
///
/// @param month 1 to 12, never a leap month
/// @param day 1 to 30; 30 is the last of a month that has only 29, as 大年三十 is every year
public record LunarDay(int month, int day) {
    private static final int MONTHS = 12;
    private static final int DAYS = 30;

    /// Knows the lunar calendar.
    @FunctionalInterface
    public interface Almanac {
        /// When it is in a lunar year.
        LocalDate solar(int lunarYear, LunarDay day);
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
        return IntStream.rangeClosed(from.getYear() - 1, from.getYear() + 1)
                .mapToObj(year -> almanac.solar(year, this))
                .filter(found -> !found.isBefore(from))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("It does not come again: " + this));
    }
}
