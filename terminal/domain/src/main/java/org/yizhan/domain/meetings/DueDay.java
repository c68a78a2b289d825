package org.yizhan.domain.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.meetings.MeetingRule.Rhythm;

/// The next day on which a kind of meeting could be held.
///
/// @param day so many days ahead as people must be told, in the period that has none yet
/// @param until the last day of that period
/// @param last when it was held or planned last
/// @param missing whether the period that is going on has none yet
public record DueDay(LocalDate day, LocalDate until, Optional<LocalDate> last, boolean missing) {
    /// The same day of the month as last time, where the rhythm has periods.
    ///
    /// @param held every day on which it was held or is planned
    public static DueDay of(Rhythm rhythm, List<LocalDate> held, LocalDate today) {
        Period period = rhythm.period();
        LocalDate earliest = today.plusDays(Math.max(1, rhythm.noticeDays()));
        Optional<LocalDate> last = held.stream().max(Comparator.naturalOrder());
        if (period == Period.AS_NEEDED) {
            return new DueDay(earliest, earliest, last, false);
        }
        LocalDate from = period.from(today);
        LocalDate until = period.until(today);
        boolean missing = held.stream().noneMatch(within(from, until)::test);
        while (!missing && held.stream().anyMatch(within(from, until)::test)) {
            from = until.plusDays(1);
            until = period.until(from);
        }
        LocalDate usual = usual(period, last, from);
        LocalDate day = usual.isBefore(earliest) ? earliest : usual;
        return new DueDay(day, until, last, missing);
    }

    private static java.util.function.Predicate<LocalDate> within(LocalDate from, LocalDate until) {
        return day -> !day.isBefore(from) && !day.isAfter(until);
    }

    /// As often after the last day as brings it into the period; each time counted from the last day
    /// itself, so that the 31st stays the 31st after a short month.
    private static LocalDate usual(Period period, Optional<LocalDate> last, LocalDate from) {
        if (last.isEmpty()) {
            return from;
        }
        long months = period.months();
        long times = 1;
        while (last.get().plusMonths(times * months).isBefore(from)) {
            times++;
        }
        return last.get().plusMonths(times * months);
    }
}
