package org.yizhan.web.meetings;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.meetings.DueDay;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingRule;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.People;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// A new meeting's form before anything was typed. Opened from the meeting that is due it stands on
/// the day that meeting is due; opened otherwise, on today, or as soon as people may be called together.
///
/// @param hint what is known of its kind, if anything is
record NewMeeting(MeetingForm form, Optional<Sentence> hint) {
    private static final LocalTime USUAL = LocalTime.of(14, 30);

    /// Nobody is called to a meeting of the same day later than this.
    private static final LocalTime LATEST = LocalTime.of(21, 0);

    /// @param visit its address names the kind that is due, or none
    static NewMeeting of(Views views, Visit visit, Surroundings surroundings) {
        Optional<MeetingKind> wanted =
                Arrays.stream(MeetingKind.values())
                        .filter(each -> each.name().equals(visit.asked("kind")))
                        .findFirst();
        MeetingKind kind = wanted.orElse(MeetingKind.ASSEMBLY);
        ZoneId zone = surroundings.zone();
        LocalDateTime now = LocalDateTime.ofInstant(surroundings.clock().instant(), zone);
        Meetings meetings = new Meetings(views);
        MeetingRule rule = meetings.rule(visit.place(), kind);
        DueDay due = meetings.due(visit.place(), kind, now.toLocalDate(), zone);
        LocalDateTime at =
                wanted.isPresent()
                        ? due.day().atTime(USUAL)
                        : soon(now, rule.rhythm().noticeDays());
        List<Meeting> before =
                meetings.list(visit.place()).stream().map(Meetings.Listed::meeting).toList();
        Expected.Usual invited =
                new Expected(People.of(views, visit.place()))
                        .usual(
                                rule.circle(),
                                before.stream().filter(each -> each.kind() == kind).findFirst(),
                                now.toLocalDate());
        String room = before.stream().map(Meeting::room).findFirst().orElse("");
        return new NewMeeting(
                MeetingForm.usual(kind, at, room, invited),
                wanted.isPresent()
                        ? Optional.of(offer(visit, rule, due))
                        : due.last().map(last -> held(visit, rule, last)));
    }

    /// This afternoon; in the afternoon and evening, within the hour; late at night, tomorrow.
    ///
    /// @param noticeDays how many days before people must be told
    static LocalDateTime soon(LocalDateTime now, int noticeDays) {
        LocalDate today = now.toLocalDate();
        if (noticeDays > 0) {
            return today.plusDays(noticeDays).atTime(USUAL);
        }
        LocalTime time = now.toLocalTime();
        if (time.isBefore(USUAL)) {
            return today.atTime(USUAL);
        }
        return time.isBefore(LATEST)
                ? today.atTime(time.getHour(), 0).plusMinutes(time.getMinute() < 30 ? 30 : 60)
                : today.plusDays(1).atTime(USUAL);
    }

    private static Sentence offer(Visit visit, MeetingRule rule, DueDay due) {
        return Sentence.of(
                due.last().isPresent() ? "meetings.due.hint" : "meetings.due.hintFirst",
                "period",
                RuleWords.period(rule.rhythm().period()),
                "last",
                due.last().map(visit.words()::date).orElse(""),
                "day",
                visit.words().day(due.day()));
    }

    private static Sentence held(Visit visit, MeetingRule rule, LocalDate last) {
        return Sentence.of(
                "meetings.due.hintHeld",
                "period",
                RuleWords.period(rule.rhythm().period()),
                "last",
                visit.words().date(last));
    }
}
