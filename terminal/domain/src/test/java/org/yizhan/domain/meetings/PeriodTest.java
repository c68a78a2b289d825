package org.yizhan.domain.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-01-31, 2026-01-01, 2026-01-31",
        "MONTHLY, 2026-02-28, 2026-02-01, 2026-02-28",
        "MONTHLY, 2028-02-28, 2028-02-01, 2028-02-29",
        "MONTHLY, 2100-02-01, 2100-02-01, 2100-02-28",
        "MONTHLY, 2026-04-30, 2026-04-01, 2026-04-30",
        "QUARTERLY, 2026-01-01, 2026-01-01, 2026-03-31",
        "QUARTERLY, 2026-03-31, 2026-01-01, 2026-03-31",
        "QUARTERLY, 2026-04-01, 2026-04-01, 2026-06-30",
        "QUARTERLY, 2026-12-31, 2026-10-01, 2026-12-31",
        "YEARLY, 2028-02-29, 2028-01-01, 2028-12-31",
        "AS_NEEDED, 2026-05-06, 2026-05-06, 2026-05-06",
    })
    void beginsAndEnds(Period period, LocalDate day, LocalDate from, LocalDate until) {
        assertEquals(from, period.from(day));
        assertEquals(until, period.until(day));
    }
}
