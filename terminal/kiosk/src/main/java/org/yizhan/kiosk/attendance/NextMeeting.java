package org.yizhan.kiosk.attendance;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.kiosk.frame.Calendar;

/// Who comes while no meeting is open is greeted, and hears when the next one is.
final class NextMeeting {
    /// All of China keeps this time.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private NextMeeting() {}

    /// The greeting by name; empty where there is none to tell of.
    static Optional<Sentence> greeting(CheckinResult result, Texts texts) {
        return result instanceof CheckinResult.NoMeeting(_, var name, _, var next)
                ? next.map(meeting ->
                        Sentence.of(
                                "attendance.noMeetingNext",
                                "name",
                                name,
                                "day",
                                day(meeting, texts),
                                "time",
                                time(meeting, texts),
                                "title",
                                meeting.title()))
                : Optional.empty();
    }

    /// The same without the name, which stands above it.
    static Optional<Sentence> shown(CheckinResult result, Texts texts) {
        return result instanceof CheckinResult.NoMeeting none
                ? none.next()
                        .map(meeting ->
                                Sentence.of(
                                        "attendance.shown.next",
                                        "day",
                                        day(meeting, texts),
                                        "time",
                                        time(meeting, texts),
                                        "title",
                                        meeting.title()))
                : Optional.empty();
    }

    private static String day(Meeting meeting, Texts texts) {
        return new Calendar(texts).date(begin(meeting).toLocalDate());
    }

    private static String time(Meeting meeting, Texts texts) {
        return new Calendar(texts).spokenTime(begin(meeting).toLocalTime());
    }

    private static LocalDateTime begin(Meeting meeting) {
        return LocalDateTime.ofInstant(meeting.startsAt(), ZONE);
    }
}
