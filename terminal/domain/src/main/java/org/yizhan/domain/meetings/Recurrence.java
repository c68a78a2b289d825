package org.yizhan.domain.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.IntStream;

/// A day that comes again, such as the theme day of every month or 重阳节.
public sealed interface Recurrence {
    /// How many years a day of the lunar calendar may take to come again: the 30th of a month that
    /// is often short.
    int YEARS = 12;

    /// Knows the lunar calendar.
    @FunctionalInterface
    interface Lunar {
        /// The day of a lunar date; empty if the month of that year is too short.
        ///
        /// @param month 1 to 12, never a leap month
        Optional<LocalDate> solar(int lunarYear, int month, int day);
    }

    /// A day of every month; in a shorter month its last day.
    ///
    /// @param day 1 to 31
    record DayOfMonth(int day) implements Recurrence {}

    /// Such as the second Friday of every month.
    ///
    /// @param nth 1 to 4; -1 for the last
    record WeekdayOfMonth(int nth, DayOfWeek weekday) implements Recurrence {}

    /// A date of every year; on 29 February in other years the 28th.
    record DayOfYear(int month, int day) implements Recurrence {}

    /// A date of every lunar year. A month too short for it passes.
    record LunarDay(int month, int day) implements Recurrence {}

    /// The first such day on or after a day.
    default LocalDate next(LocalDate from, Lunar lunar) {
        return switch (this) {
            case DayOfMonth _, WeekdayOfMonth _ -> {
                LocalDate here = in(YearMonth.from(from));
                yield here.isBefore(from) ? in(YearMonth.from(from).plusMonths(1)) : here;
            }
            case DayOfYear(int month, int day) -> {
                LocalDate here = in(Year.of(from.getYear()), month, day);
                yield here.isBefore(from) ? in(Year.of(from.getYear() + 1), month, day) : here;
            }
            case LunarDay(int month, int day) -> lunar(from, month, day, lunar);
        };
    }

    private LocalDate in(YearMonth month) {
        return switch (this) {
            case DayOfMonth(int day) -> month.atDay(Math.min(day, month.lengthOfMonth()));
            case WeekdayOfMonth(int nth, DayOfWeek weekday) ->
                    month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
            case DayOfYear _, LunarDay _ -> throw new IllegalStateException("Not of a month");
        };
    }

    private static LocalDate in(Year year, int month, int day) {
        YearMonth there = year.atMonth(month);
        return there.atDay(Math.min(day, there.lengthOfMonth()));
    }

    /// A lunar year ends after the calendar's year does: the one before may still be going on.
    private static LocalDate lunar(LocalDate from, int month, int day, Lunar lunar) {
        return IntStream.rangeClosed(from.getYear() - 1, from.getYear() + YEARS)
                .mapToObj(year -> lunar.solar(year, month, day))
                .flatMap(Optional::stream)
                .filter(found -> !found.isBefore(from))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such lunar day"));
    }
}
