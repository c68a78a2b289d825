package org.yizhan.domain.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    /// 重阳节 and the last day of the twelfth month, which some years lack, by the almanac.
    private static final Map<String, LocalDate> ALMANAC =
            Map.of(
                    "2025/9/9", LocalDate.of(2025, 10, 29),
                    "2026/9/9", LocalDate.of(2026, 10, 18),
                    "2027/9/9", LocalDate.of(2027, 10, 8),
                    "2026/12/30", LocalDate.of(2027, 2, 5),
                    "2023/12/30", LocalDate.of(2024, 2, 9));

    private static final Recurrence.Lunar LUNAR =
            (year, month, day) -> Optional.ofNullable(ALMANAC.get(year + "/" + month + "/" + day));

    @ParameterizedTest
    @CsvSource({
        "25, 2026-11-22, 2026-11-25",
        "25, 2026-11-25, 2026-11-25",
        "25, 2026-11-26, 2026-12-25",
        "25, 2026-12-26, 2027-01-25",
        "31, 2026-02-01, 2026-02-28",
        "31, 2028-02-01, 2028-02-29",
        "31, 2026-04-30, 2026-04-30",
        "31, 2026-01-31, 2026-01-31",
        "29, 2027-02-28, 2027-02-28",
    })
    void aDayOfEveryMonth(int day, LocalDate from, LocalDate next) {
        assertEquals(next, new Recurrence.DayOfMonth(day).next(from, LUNAR));
    }

    @ParameterizedTest
    @CsvSource({
        "1, FRIDAY, 2026-11-01, 2026-11-06",
        "1, FRIDAY, 2026-11-07, 2026-12-04",
        "-1, MONDAY, 2026-11-22, 2026-11-30",
        "4, THURSDAY, 2028-02-25, 2028-03-23",
    })
    void aWeekdayOfEveryMonth(int nth, DayOfWeek weekday, LocalDate from, LocalDate next) {
        assertEquals(next, new Recurrence.WeekdayOfMonth(nth, weekday).next(from, LUNAR));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 1, 2026-07-01, 2026-07-01",
        "7, 1, 2026-07-02, 2027-07-01",
        "2, 29, 2026-01-01, 2026-02-28",
        "2, 29, 2028-02-28, 2028-02-29",
    })
    void aDateOfEveryYear(int month, int day, LocalDate from, LocalDate next) {
        assertEquals(next, new Recurrence.DayOfYear(month, day).next(from, LUNAR));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 9, 2026-01-01, 2026-10-18",
        "9, 9, 2026-10-18, 2026-10-18",
        "9, 9, 2026-10-19, 2027-10-08",
        "12, 30, 2024-01-01, 2024-02-09",
        "12, 30, 2024-02-10, 2027-02-05",
    })
    void aDateOfEveryLunarYear(int month, int day, LocalDate from, LocalDate next) {
        assertEquals(next, new Recurrence.LunarDay(month, day).next(from, LUNAR));
    }

    @Test
    void aLunarDayThatNeverComesIsNotLookedForForEver() {
        Recurrence never = new Recurrence.LunarDay(12, 31);
        LocalDate today = LocalDate.of(2026, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> never.next(today, LUNAR));
    }
}
