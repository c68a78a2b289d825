package org.yizhan.web.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.web.server.Words;

/// A sign-in sheet in words: the same for table and paper.
///
/// @param title of the sheet
/// @param facts lines about the meeting
/// @param header of the table
/// @param lines of the table: first who came, in the order of coming, then who did not
/// @param foot what the sheet says of itself
record SignInSheet(
        String title,
        String fileName,
        List<String> facts,
        List<String> header,
        List<List<String>> lines,
        List<String> foot) {
    SignInSheet {
        facts = List.copyOf(facts);
        header = List.copyOf(header);
        lines = List.copyOf(lines);
        foot = List.copyOf(foot);
    }

    /// @param place the village's name
    /// @param printed the day it is made
    static SignInSheet of(Gathering gathering, String place, Words words, LocalDate printed) {
        var meeting = gathering.listed().meeting();
        List<String> facts = new ArrayList<>();
        facts.add(words.get("attendance.sheet.when", "when", words.dated(meeting.startsAt())));
        facts.add(words.get("attendance.sheet.where", "room", meeting.room()));
        facts.add(
                words.get(
                        "attendance.sheet.counts",
                        "expected",
                        gathering.expected(),
                        "present",
                        gathering.present(),
                        "guests",
                        gathering.guests(),
                        "remote",
                        gathering.remote()));
        String day = words.date(words.dayOf(meeting.startsAt()));
        return new SignInSheet(
                words.get("attendance.sheet.title", "place", place, "meeting", meeting.title()),
                words.get("attendance.sheet.file", "day", day, "meeting", meeting.title()),
                facts,
                List.of(
                        words.get("attendance.sheet.number"),
                        words.get("attendance.sheet.name"),
                        words.get("attendance.sheet.time"),
                        words.get("attendance.sheet.how"),
                        words.get("attendance.sheet.remark")),
                lines(gathering, words),
                List.of(
                        words.get("attendance.sheet.honest"),
                        words.get("attendance.sheet.printed", "day", words.date(printed))));
    }

    /// The same sheet with more to say of itself.
    SignInSheet withFoot(List<String> more) {
        List<String> all = new ArrayList<>(foot);
        all.addAll(more);
        return new SignInSheet(title, fileName, facts, header, lines, all);
    }

    private static List<List<String>> lines(Gathering gathering, Words words) {
        List<List<String>> lines = new ArrayList<>();
        List<Gathering.Came> inOrder = new ArrayList<>(gathering.came());
        inOrder.sort(Comparator.comparing((Gathering.Came came) -> came.present().at()));
        for (Gathering.Came came : inOrder) {
            lines.add(
                    List.of(
                            Integer.toString(lines.size() + 1),
                            came.name(),
                            time(came, words),
                            words.say(came.present().evidence().sentence()),
                            remark(came, words)));
        }
        for (Gathering.Missing missing : gathering.missing()) {
            String number = Integer.toString(lines.size() + 1);
            String absent = absent(missing, words);
            lines.add(List.of(number, missing.name(), "", "", absent));
        }
        return lines;
    }

    private static String time(Gathering.Came came, Words words) {
        String time = words.time(came.present().at());
        return came.present().trust() == TimeTrust.SUSPECT
                ? words.get("attendance.sheet.suspect", "time", time)
                : time;
    }

    private static String remark(Gathering.Came came, Words words) {
        if (came.present().reason().isPresent()) {
            return came.present().reason().get();
        }
        if (came.remote()) {
            return words.get("attendance.sheet.notCounted");
        }
        return came.expected() ? "" : words.get("attendance.sheet.guest");
    }

    private static String absent(Gathering.Missing missing, Words words) {
        return missing.answer()
                .filter(answer -> answer.reply() != Reply.COMING)
                .map(answer -> excuse(answer, words))
                .orElseGet(() -> words.get("attendance.sheet.absent"));
    }

    private static String excuse(Rsvp answer, Words words) {
        String what = words.get(ReplyWords.of(answer.reply()));
        return answer.reason().isEmpty()
                ? what
                : words.get("attendance.sheet.because", "what", what, "reason", answer.reason());
    }
}
