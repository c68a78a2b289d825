package org.yizhan.web.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.domain.activities.Activity;
import org.yizhan.domain.activities.LunarDay;

/// Days as the printed almanac has them.
class LunarCalendarTest {
    @ParameterizedTest(name = "{0}/{1} from {2}: {3}")
    @CsvSource({
        // 重阳节: before it, on the day, and after it
        "9, 9, 2026-01-01, 2026-10-18",
        "9, 9, 2026-10-18, 2026-10-18",
        "9, 9, 2026-10-19, 2027-10-08",
        // 腊八 and 元宵 lie in the next calendar year
        "12, 8, 2026-11-22, 2027-01-15",
        "12, 8, 2027-01-16, 2028-01-04",
        "1, 15, 2026-11-22, 2027-02-20",
        // 中秋; after a leap month (闰六月 of 2025) a month later in the year
        "8, 15, 2024-01-01, 2024-09-17",
        "8, 15, 2025-01-01, 2025-10-06",
        // the day of a month that has a leap month after it is that of the month itself
        "6, 1, 2025-01-01, 2025-06-25",
        "6, 1, 2025-07-25, 2026-07-14",
        // the last day of the year, 除夕: a thirtieth, then for five years on end a twenty-ninth
        "12, 30, 2024-01-01, 2024-02-09",
        "12, 30, 2024-02-10, 2025-01-28",
        "12, 30, 2025-01-29, 2026-02-16",
        "12, 30, 2026-02-17, 2027-02-05",
        "12, 30, 2029-02-13, 2030-02-02",
        // a leap day of the calendar
        "2, 10, 2027-12-31, 2028-03-05",
        "2, 5, 2028-02-29, 2028-02-29",
    })
    void aLunarDayComesAgain(int month, int day, LocalDate from, LocalDate next) {
        assertEquals(next, new LunarDay(month, day).next(from, new LunarCalendar()));
    }

    @ParameterizedTest(name = "{0}/{1} held {2}, on {3}: {4}")
    @CsvSource({
        // 重阳节: on its day, the day after, on the next one, and when that has gone by unheld
        "9, 9, 2026-10-18, 2026-10-18, ",
        "9, 9, 2026-10-18, 2026-10-19, 2027-10-08",
        "9, 9, 2026-10-18, 2027-10-08, 2027-10-08",
        "9, 9, 2026-10-18, 2027-10-09, ",
        // 闰六月 of 2025 has a first day too; it is the next year's sixth month that counts
        "6, 1, 2025-06-25, 2025-06-26, 2026-07-14",
        "6, 1, 2025-06-25, 2025-07-25, 2026-07-14",
        // 元宵 and 腊八 around the turn of the year, the second over 闰十一月 of 2033
        "1, 15, 2026-03-03, 2026-12-31, 2027-02-20",
        "12, 8, 2033-01-08, 2033-01-09, 2034-01-27",
        // 除夕 was a twenty-ninth
        "12, 30, 2025-01-28, 2025-01-29, 2026-02-16",
    })
    void aFestivalIsOfferedFromTheDayAfterItUntilItsNext(
            int month, int day, LocalDate held, LocalDate today, @Nullable LocalDate next) {
        assertEquals(
                Optional.ofNullable(next),
                on(held, new LunarDay(month, day)).again(today, new LunarCalendar()));
    }

    @Test
    void whatHasADayOfTheCalendarIsNotOffered() {
        Activity clinic =
                new Activity("义诊", LocalDate.of(2026, 10, 18), LocalTime.NOON, "卫生室", 0, "", false);
        assertEquals(
                Optional.empty(), clinic.again(LocalDate.of(2026, 11, 22), new LunarCalendar()));
    }

    private static Activity on(LocalDate day, LunarDay lunar) {
        return new Activity("包饺子", day, LocalTime.NOON, "村部", 0, "", false, Optional.of(lunar));
    }

    @Test
    void noMonthHasAThirtyFirst() {
        assertThrows(IllegalArgumentException.class, () -> new LunarDay(12, 31));
        assertThrows(IllegalArgumentException.class, () -> new LunarDay(13, 1));
        assertThrows(IllegalArgumentException.class, () -> new LunarDay(0, 1));
    }
}
