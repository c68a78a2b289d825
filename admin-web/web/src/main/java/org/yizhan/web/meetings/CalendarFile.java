package org.yizhan.web.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.yizhan.ledger.meetings.Meetings;

/// Coming meetings for the calendar of a phone (RFC 5545).
final class CalendarFile {
    static final String MEDIA_TYPE = "text/calendar; charset=utf-8";

    private static final Duration USUAL = Duration.ofHours(2);
    private static final int OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    static byte[] of(List<Meetings.Listed> meetings, Instant now) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Yizhan//Meetings//ZH");
        for (Meetings.Listed listed : meetings) {
            Instant start = listed.meeting().startsAt();
            file.line("BEGIN:VEVENT");
            file.line("UID:" + listed.id() + "@yizhan");
            file.line("DTSTAMP:" + UTC.format(now));
            file.line("DTSTART:" + UTC.format(start));
            file.line("DTEND:" + UTC.format(start.plus(USUAL)));
            file.line("SUMMARY:" + escaped(listed.meeting().title()));
            file.line("LOCATION:" + escaped(listed.meeting().room()));
            file.line("DESCRIPTION:" + escaped(String.join("\n", listed.meeting().agenda())));
            file.line("END:VEVENT");
        }
        file.line("END:VCALENDAR");
        return file.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /// Folded so that no line is longer than 75 octets, and no character is cut.
    private void line(String content) {
        int used = 0;
        for (int c : content.codePoints().toArray()) {
            int octets = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                text.append("\r\n ");
                used = 1;
            }
            text.appendCodePoint(c);
            used += octets;
        }
        text.append("\r\n");
    }
}
