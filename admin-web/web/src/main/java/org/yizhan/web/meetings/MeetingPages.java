package org.yizhan.web.meetings;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.DueDay;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.meetings.Period;
import org.yizhan.domain.meetings.Voting;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.settings.ViewSettings;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// The list of meetings, preparing one, and its course.
public final class MeetingPages {
    /// Who may look at meetings.
    public static final Access WATCH =
            Access.roles(
                    Role.SECRETARY, Role.FIRST_SECRETARY, Role.HELPER, Role.TOWNSHIP, Role.COUNTY);

    /// Who may prepare and run them.
    public static final Access RUN =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.HELPER);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;

    /// @param due kinds that the period going on has not had yet
    record ListPage(List<Meetings.Listed> coming, List<Meetings.Listed> past, List<DueRow> due) {}

    /// A kind of meeting that should be held.
    record DueRow(MeetingKind kind, Period period, DueDay due) {}

    /// @param id of the meeting; empty for a new one
    /// @param groups the party groups
    /// @param hint what is known of its kind; empty where a meeting is changed
    record FormPage(
            MeetingForm form,
            String id,
            List<String> groups,
            List<Person> people,
            Optional<Sentence> hint) {
        static final String GROUP = Expected.GROUP;

        List<MeetingKind> kinds() {
            return Arrays.asList(MeetingKind.values());
        }

        boolean chosen() {
            return form.text("expected").equals(Expected.CHOSEN);
        }
    }

    public MeetingPages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/meetings", WATCH, this::list),
                Route.get("/at/{place}/meetings/new", RUN, this::prepare),
                Route.post("/at/{place}/meetings/new", RUN, this::add),
                Route.get("/at/{place}/meetings/{meeting}/edit", RUN, this::edit),
                Route.post("/at/{place}/meetings/{meeting}/edit", RUN, this::change),
                Route.post("/at/{place}/meetings/{meeting}/open", RUN, this::open),
                Route.post("/at/{place}/meetings/{meeting}/close", RUN, this::close),
                Route.post("/at/{place}/meetings/{meeting}/cancel", RUN, this::cancel));
    }

    private Answer list(Visit visit) {
        List<Meetings.Listed> all = ledger.read(views -> new Meetings(views).list(visit.place()));
        return Answer.page(
                "meetings/list.jte",
                new ListPage(
                        all.stream().filter(MeetingPages::isComing).toList().reversed(),
                        all.stream().filter(listed -> !isComing(listed)).toList(),
                        ledger.read(views -> due(views, visit))));
    }

    private List<DueRow> due(Views views, Visit visit) {
        Meetings meetings = new Meetings(views);
        LocalDate today = today(visit);
        return Arrays.stream(MeetingKind.values())
                .map(kind ->
                        new DueRow(
                                kind,
                                meetings.rule(visit.place(), kind).rhythm().period(),
                                meetings.due(visit.place(), kind, today, surroundings.zone())))
                .filter(row -> row.due().missing())
                .toList();
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    private static boolean isComing(Meetings.Listed listed) {
        return listed.phase() == MeetingPhase.OPEN || listed.phase() == MeetingPhase.PLANNED;
    }

    /// A new meeting of a kind that may be named in the address.
    private Answer prepare(Visit visit) {
        NewMeeting fresh = ledger.read(views -> NewMeeting.of(views, visit, surroundings));
        return form(visit, fresh.form(), "", fresh.hint());
    }

    private Answer form(Visit visit, MeetingForm form, String id, Optional<Sentence> hint) {
        People people = ledger.read(views -> People.of(views, visit.place()));
        FormPage page =
                new FormPage(form, id, new Expected(people).groups(), people.byName(), hint);
        return form.wrong().isEmpty()
                ? Answer.page("meetings/form.jte", page)
                : Answer.again("meetings/form.jte", page);
    }

    private Answer add(Visit visit) {
        return save(visit, ids.subject(), "");
    }

    private Answer edit(Visit visit) {
        Meetings.Listed listed = required(visit);
        MeetingForm form = MeetingForm.of(listed.meeting(), surroundings.zone());
        return form(visit, form, listed.id().toString(), Optional.empty());
    }

    private Answer change(Visit visit) {
        Meetings.Listed listed = required(visit);
        return listed.phase() == MeetingPhase.PLANNED
                ? save(visit, listed.id(), listed.id().toString())
                : Problems.problem(409, "meetings.problem.begun", "meetings.problem.begun.todo");
    }

    private Answer save(Visit visit, SubjectId id, String shownId) {
        MeetingForm form = inTime(visit, MeetingForm.read(visit.form()));
        if (!form.wrong().isEmpty()) {
            return form(visit, form, shownId, Optional.empty());
        }
        ledger.record(
                visit.place(),
                visit.staff().actor(),
                views ->
                        Decided.of(
                                id,
                                Draft.of(MeetingFacts.MEETING, id, meeting(visit, views, form))));
        return new Answer.Redirect(visit.at("/meetings/" + id));
    }

    /// Not accepted if people would be told too late, unless staff say that they were told before.
    private MeetingForm inTime(Visit visit, MeetingForm form) {
        if (!form.wrong().isEmpty() || form.told()) {
            return form;
        }
        int days =
                ledger.read(views ->
                                new Meetings(views).rule(visit.place(), form.kind().orElseThrow()))
                        .rhythm()
                        .noticeDays();
        LocalDate earliest = today(visit).plusDays(days);
        return days > 0 && form.day().orElseThrow().isBefore(earliest)
                ? form.tooSoon(days, visit.words().day(earliest))
                : form;
    }

    private Meeting meeting(Visit visit, Views views, MeetingForm form) {
        MeetingKind kind = form.kind().orElseThrow();
        Expected expected = new Expected(People.of(views, visit.place()));
        List<SubjectId> people = expected.of(form.text("expected"), form.ticked());
        Voting voting = MeetingRules.of(kind, new ViewSettings(views, visit.place())).voting();
        String title =
                form.text("title").isEmpty()
                        ? visit.words().get(MeetingWords.kind(kind))
                        : form.text("title");
        return new Meeting(
                kind,
                title,
                form.startsAt(surroundings.zone()),
                form.text("room"),
                form.agenda(),
                people,
                expected.voters(voting, people));
    }

    private Meetings.Listed required(Visit visit) {
        return ledger.read(
                        views -> new Meetings(views).find(visit.place(), visit.subject("meeting")))
                .orElseThrow(Refused::notFound);
    }

    private Answer open(Visit visit) {
        return advance(visit, MeetingPhase.PLANNED, MeetingPhase.OPEN);
    }

    private Answer close(Visit visit) {
        return advance(visit, MeetingPhase.OPEN, MeetingPhase.CLOSED);
    }

    private Answer cancel(Visit visit) {
        return advance(visit, MeetingPhase.PLANNED, MeetingPhase.CANCELLED);
    }

    /// Goes on from one phase to the next, decided where it is written, so that two people pressing
    /// at once do it once.
    private Answer advance(Visit visit, MeetingPhase from, MeetingPhase to) {
        SubjectId id = required(visit).id();
        return ledger.record(
                visit.place(),
                visit.staff().actor(),
                views -> {
                    Meetings meetings = new Meetings(views);
                    boolean can =
                            meetings.find(visit.place(), id)
                                    .filter(listed -> listed.phase() == from)
                                    .isPresent();
                    Answer there = new Answer.Redirect(visit.at("/meetings/" + id));
                    if (!can) {
                        return Decided.of(there);
                    }
                    if (to == MeetingPhase.OPEN && meetings.open(visit.place()).isPresent()) {
                        return Decided.of(
                                Problems.problem(
                                        409,
                                        "meetings.problem.otherOpen",
                                        "meetings.problem.otherOpen.todo"));
                    }
                    return Decided.of(
                            there, Draft.of(MeetingFacts.PROGRESS, id, new MeetingProgress(to)));
                });
    }
}
