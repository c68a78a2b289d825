package org.yizhan.domain.terminals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {
    @ParameterizedTest
    @CsvSource({
        "21:00-06:30, 20:59, false",
        "21:00-06:30, 21:00, true",
        "21:00-06:30, 00:00, true",
        "21:00-06:30, 06:29, true",
        "21:00-06:30, 06:30, false",
        "12:30-14:00, 13:00, true",
        "12:30-14:00, 14:00, false",
        "12:30-14:00, 02:00, false",
        "00:00-00:00, 00:00, false"
    })
    void theyHoldFromOneTimeUntilTheOtherOverMidnightToo(
            String hours, LocalTime now, boolean quiet) {
        QuietHours read = QuietHours.parse(hours);
        assertEquals(quiet, read.holds(now));
        assertEquals(hours, read.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21:00", "21:00-", "9-6", "21:00-06:30-07:00", "late-early"})
    void whatIsNoTwoTimesIsNotRead(String text) {
        assertThrows(IllegalArgumentException.class, () -> QuietHours.parse(text));
    }
}
