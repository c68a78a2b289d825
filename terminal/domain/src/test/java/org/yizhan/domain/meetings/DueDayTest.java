package org.yizhan.domain.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.domain.meetings.MeetingRule.Rhythm;

class DueDayTest {
    private static List<LocalDate> days(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(LocalDate::parse).toList();
    }

    @ParameterizedTest(name = "{0}, held {1}, on {2} → {3}")
    @CsvSource({
        // this month has none: the day of last month, unless it is over
        "MONTHLY, 2026-10-25, 2026-11-22, 2026-11-25, true",
        "MONTHLY, 2026-10-05, 2026-11-22, 2026-11-23, true",
        // this month had one: next month's
        "MONTHLY, 2026-10-25 2026-11-05, 2026-11-22, 2026-12-05, false",
        // one is planned for next month too
        "MONTHLY, 2026-11-05 2026-12-05, 2026-11-22, 2027-01-05, false",
        // month ends and leap days
        "MONTHLY, 2026-01-31, 2026-02-02, 2026-02-28, true",
        "MONTHLY, 2028-01-31, 2028-02-02, 2028-02-29, true",
        "MONTHLY, 2026-01-31 2026-02-28, 2026-03-01, 2026-03-28, true",
        "MONTHLY, 2026-08-31, 2026-11-02, 2026-11-30, true",
        "MONTHLY, 2026-11-30, 2026-11-30, 2026-12-30, false",
        // quarters and years
        "QUARTERLY, 2026-08-20, 2026-11-01, 2026-11-20, true",
        "QUARTERLY, 2026-11-30, 2026-12-31, 2027-02-28, false",
        "QUARTERLY, 2024-02-29, 2026-05-02, 2026-05-29, true",
        "YEARLY, 2024-02-29, 2025-01-10, 2025-02-28, true",
        "YEARLY, 2026-03-01, 2026-11-22, 2027-03-01, false",
        // the last day of the period is over: as soon as may be
        "MONTHLY, 2026-10-25, 2026-11-30, 2026-12-01, true",
        // never held
        "MONTHLY, '', 2026-11-22, 2026-11-23, true",
        // no rhythm
        "AS_NEEDED, 2026-11-01, 2026-11-22, 2026-11-23, false"
    })
    void theNextDay(Period period, String held, LocalDate today, LocalDate day, boolean missing) {
        DueDay due = DueDay.of(new Rhythm(period, 0), days(held), today);
        assertEquals(day, due.day());
        assertEquals(missing, due.missing());
        assertEquals(days(held).stream().max(LocalDate::compareTo), due.last());
    }

    @Test
    void villagersAreToldTenDaysBefore() {
        Rhythm rhythm = MeetingRules.of(MeetingKind.VILLAGERS).rhythm();
        LocalDate today = LocalDate.of(2026, 2, 20);
        assertEquals(LocalDate.of(2026, 3, 2), DueDay.of(rhythm, List.of(), today).day());
        assertEquals(Optional.empty(), DueDay.of(rhythm, List.of(), today).last());
    }
}
