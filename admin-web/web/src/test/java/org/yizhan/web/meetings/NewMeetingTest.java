package org.yizhan.web.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewMeetingTest {
    @ParameterizedTest(name = "at {0} with {1} days of notice: {2}")
    @CsvSource({
        "2026-11-22T08:00, 0, 2026-11-22T14:30",
        "2026-11-22T14:30, 0, 2026-11-22T15:00",
        "2026-11-22T19:10, 0, 2026-11-22T19:30",
        "2026-11-22T20:45, 0, 2026-11-22T21:00",
        "2026-12-31T21:00, 0, 2027-01-01T14:30",
        "2026-12-31T23:59, 0, 2027-01-01T14:30",
        "2028-02-28T22:00, 0, 2028-02-29T14:30",
        "2026-11-22T08:00, 10, 2026-12-02T14:30",
    })
    void aMeetingThatWasNotDueIsSoon(LocalDateTime now, int noticeDays, LocalDateTime at) {
        assertEquals(at, NewMeeting.soon(now, noticeDays));
    }
}
