package org.yizhan.web.meetings;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.Postponement;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Form;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Putting a meeting off: why, and to when. What was planned before stays visible.
public final class PostponePages {
    private final Ledger ledger;
    private final Surroundings surroundings;

    /// @param wrong what is still to be filled in
    record Page(
            Meetings.Listed listed,
            String day,
            String time,
            String reason,
            Optional<Sentence> wrong) {
        boolean tooSoon() {
            return wrong.filter(said -> said.key().equals("meetings.notice.tooSoon")).isPresent();
        }
    }

    public PostponePages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
    }

    public List<Route> routes() {
        String path = "/at/{place}/meetings/{meeting}/postpone";
        return List.of(
                Route.get(path, MeetingPages.RUN, this::ask),
                Route.post(path, MeetingPages.RUN, this::postpone));
    }

    private Meetings.Listed required(Visit visit) {
        return ledger.read(
                        views -> new Meetings(views).find(visit.place(), visit.subject("meeting")))
                .filter(listed -> listed.phase() == MeetingPhase.PLANNED)
                .orElseThrow(Refused::notFound);
    }

    private Answer ask(Visit visit) {
        Meetings.Listed listed = required(visit);
        var week = listed.meeting().startsAt().atZone(surroundings.zone()).plusWeeks(1);
        return Answer.page(
                "meetings/postpone.jte",
                new Page(
                        listed,
                        week.toLocalDate().toString(),
                        "%02d:%02d".formatted(week.getHour(), week.getMinute()),
                        "",
                        Optional.empty()));
    }

    private Answer postpone(Visit visit) {
        Meetings.Listed listed = required(visit);
        Form form = visit.form();
        String reason = form.text("reason");
        Optional<Instant> to = moment(form).filter(surroundings.clock().instant()::isBefore);
        if (to.isEmpty() || reason.isEmpty()) {
            Sentence wrong =
                    Sentence.of(
                            to.isEmpty()
                                    ? "meetings.postpone.noTime"
                                    : "meetings.postpone.noReason");
            return again(listed, form, wrong);
        }
        Optional<Sentence> tooSoon =
                form.ticked("told") ? Optional.empty() : tooSoon(visit, listed, to.get());
        return tooSoon.map(wrong -> again(listed, form, wrong))
                .orElseGet(() -> record(visit, listed, to.get(), reason));
    }

    /// People must be told of the new day as early as of the first.
    private Optional<Sentence> tooSoon(Visit visit, Meetings.Listed listed, Instant to) {
        int days =
                ledger.read(views -> new Meetings(views).rule(visit.place(), listed.meeting()))
                        .rhythm()
                        .noticeDays();
        LocalDate earliest = visit.words().dayOf(surroundings.clock().instant()).plusDays(days);
        return days > 0 && visit.words().dayOf(to).isBefore(earliest)
                ? Optional.of(
                        Sentence.of(
                                "meetings.notice.tooSoon",
                                "days",
                                days,
                                "earliest",
                                visit.words().day(earliest)))
                : Optional.empty();
    }

    private static Answer again(Meetings.Listed listed, Form form, Sentence wrong) {
        return Answer.again(
                "meetings/postpone.jte",
                new Page(
                        listed,
                        form.text("day"),
                        form.text("time"),
                        form.text("reason"),
                        Optional.of(wrong)));
    }

    private Optional<Instant> moment(Form form) {
        try {
            return Optional.of(
                    LocalDate.parse(form.text("day"))
                            .atTime(LocalTime.parse(form.text("time")))
                            .atZone(surroundings.zone())
                            .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// Decided where it is written: a meeting that was opened meanwhile stays.
    private Answer record(Visit visit, Meetings.Listed listed, Instant to, String reason) {
        return ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    Optional<Meetings.Listed> now =
                            new Meetings(views)
                                    .find(visit.place(), listed.id())
                                    .filter(each -> each.phase() == MeetingPhase.PLANNED);
                    if (now.isEmpty()) {
                        return Decided.of(Problems.NOT_FOUND);
                    }
                    var meeting = now.get().meeting();
                    return new Decided<Answer>(
                            new Answer.Redirect(visit.at("/meetings/" + listed.id())),
                            List.of(
                                    Draft.of(
                                            MeetingFacts.POSTPONEMENT,
                                            listed.id(),
                                            new Postponement(meeting.startsAt(), to, reason)),
                                    Draft.of(MeetingFacts.MEETING, listed.id(), meeting.at(to))));
                });
    }
}
