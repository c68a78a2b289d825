package org.yizhan.web.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        // the last day of a month: the twelfth month ends on the 29th for five years on end
        "12, 30, 2024-01-01, 2024-02-09",
        "12, 30, 2024-02-10, 2030-02-02",
        // a leap day of the calendar
        "2, 10, 2027-12-31, 2028-03-05",
        "2, 5, 2028-02-29, 2028-02-29",
    })
    void aLunarDayComesAgain(int month, int day, LocalDate from, LocalDate next) {
        assertEquals(next, new LunarDay(month, day).next(from, new LunarCalendar()));
    }

    @Test
    void noMonthHasAThirtyFirst() {
        assertThrows(IllegalArgumentException.class, () -> new LunarDay(12, 31));
        assertThrows(IllegalArgumentException.class, () -> new LunarDay(13, 1));
        assertThrows(IllegalArgumentException.class, () -> new LunarDay(0, 1));
    }
}
