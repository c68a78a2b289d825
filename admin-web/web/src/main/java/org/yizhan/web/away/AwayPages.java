package org.yizhan.web.away;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.away.AgendaQuestion;
import org.yizhan.domain.away.RemoteResult;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Handouts;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.away.RemoteCheckins;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.attendance.PhonePages;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// What a member away sees on their own phone: the coming meetings, each with agenda, documents and
/// lessons, answering, and checking in while it takes place.
public final class AwayPages {
    private static final String ONE = "/away/{place}/of/{resident}/meetings/{meeting}";
    private static final List<Reply> REPLIES = List.of(Reply.REMOTE, Reply.COMING, Reply.LEAVE);
    private static final int LONGEST_REASON = 200;

    /// A meeting that is over is still listed for so long.
    private static final Duration LISTED = Duration.ofDays(14);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final AwayDoor door;

    /// @param people whom this phone may speak for; more than one where a household shares it
    record HomePage(String village, PlaceId place, List<Person> people) {}

    /// @param state why one cannot check in now, or how it was done already; empty while one can
    /// @param begun whether the time it was announced for has come
    record Item(
            Meetings.Listed listed,
            Optional<Rsvp> answer,
            Optional<RemoteResult> state,
            boolean begun) {
        Reply reply() {
            return answer.map(Rsvp::reply).orElse(Reply.REMOTE);
        }

        String reason() {
            return answer.map(Rsvp::reason).orElse("");
        }

        boolean canCheckIn() {
            return state.isEmpty();
        }

        boolean canAnswer() {
            return !begun
                    && listed.phase() == MeetingPhase.PLANNED
                    && (state.isEmpty() || state.get() instanceof RemoteResult.TooEarly);
        }
    }

    /// A line of the agenda with what belongs to it.
    record Line(String text, String document, Optional<Lesson> lesson) {}

    record MeetingPage(
            String village,
            Person person,
            Item item,
            List<Line> agenda,
            AgendaQuestion question,
            Optional<Sentence> said) {
        List<Reply> replies() {
            return REPLIES;
        }
    }

    public AwayPages(Ledger ledger, Surroundings surroundings) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        door = new AwayDoor(ledger, surroundings);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/away/{place}", Access.anyone(), this::home),
                Route.get(ONE, Access.anyone(), visit -> meeting(visit, Optional.empty())),
                Route.post(ONE + "/answer", Access.anyone(), this::answer),
                Route.post(ONE + "/checkin", Access.anyone(), this::checkIn));
    }

    private Instant now() {
        return surroundings.clock().instant();
    }

    private RemoteCheckins checkins(Visit visit) {
        return new RemoteCheckins(ledger, visit.place(), surroundings.clock());
    }

    /// One person's phone goes straight to that person; a household's asks who it is.
    private Answer home(Visit visit) {
        List<Person> people = door.people(visit);
        if (people.size() == 1) {
            return new Answer.Redirect("/away/" + visit.place() + "/of/" + people.getFirst().id());
        }
        return Answer.page(
                "away/who.jte", new HomePage(door.nameOf(visit.place()), visit.place(), people));
    }

    /// The meetings a person is asked to, the next first, those over last.
    List<Item> items(Visit visit, Person person) {
        return ledger.read(views ->
                new Meetings(views)
                        .list(visit.place()).reversed().stream()
                                .filter(listed -> listed.meeting().expected().contains(person.id()))
                                .filter(listed ->
                                        listed.meeting().startsAt().isAfter(now().minus(LISTED)))
                                .map(listed -> item(views, visit, listed, person.id()))
                                .toList());
    }

    private Item item(Views views, Visit visit, Meetings.Listed listed, SubjectId who) {
        RemoteCheckins checkins = checkins(visit);
        return new Item(
                listed,
                Optional.ofNullable(
                        new Meetings(views).answers(visit.place(), listed.id()).get(who)),
                checkins.before(views, listed, who).or(() -> checkins.outside(views, listed)),
                !now().isBefore(listed.meeting().startsAt()));
    }

    private MeetingPage page(Visit visit, Person person, Optional<Sentence> said) {
        PlaceId place = visit.place();
        return ledger.read(views -> {
            Meetings.Listed listed = listed(views, visit, person);
            return new MeetingPage(
                    door.nameOf(place),
                    person,
                    item(views, visit, listed, person.id()),
                    agenda(views, visit, listed),
                    RemoteCheckins.question(views, place, listed, person.id()),
                    said);
        });
    }

    private static Meetings.Listed listed(Views views, Visit visit, Person person) {
        return new Meetings(views)
                .find(visit.place(), visit.subject("meeting"))
                .filter(found -> found.meeting().expected().contains(person.id()))
                .orElseThrow(Refused::notFound);
    }

    private List<Line> agenda(Views views, Visit visit, Meetings.Listed listed) {
        Handouts handouts = new Meetings(views).handouts(visit.place(), listed.id());
        List<String> items = listed.meeting().agenda();
        var lessons = new Publications(views).shown(visit.place(), visit.words().dayOf(now()));
        return java.util.stream.IntStream.range(0, items.size())
                .mapToObj(number -> {
                    Optional<Handouts.Note> note = handouts.of(number);
                    Optional<Lesson> lesson =
                            note.flatMap(Handouts.Note::lesson)
                                    .flatMap(id ->
                                            lessons.stream()
                                                    .filter(each -> each.subject().equals(id))
                                                    .findFirst())
                                    .map(entry -> entry.value().lesson());
                    return new Line(
                            items.get(number), note.map(Handouts.Note::text).orElse(""), lesson);
                })
                .toList();
    }

    private Answer meeting(Visit visit, Optional<Sentence> said) {
        return Answer.page("away/meeting.jte", page(visit, door.person(visit), said));
    }

    private Answer answer(Visit visit) {
        Person person = door.person(visit);
        MeetingPage page = page(visit, person, Optional.empty());
        Reply reply =
                Arrays.stream(Reply.values())
                        .filter(each -> each.name().equals(visit.form().text("reply")))
                        .filter(REPLIES::contains)
                        .findFirst()
                        .orElseThrow(Refused::badForm);
        String reason = visit.form().text("reason");
        if (!page.item().canAnswer()) {
            return meeting(visit, Optional.of(Sentence.of("away.answer.late")));
        }
        if (reply == Reply.LEAVE && reason.isEmpty()) {
            return Answer.again(
                    "away/meeting.jte",
                    page(visit, person, Optional.of(Sentence.of("away.answer.why"))));
        }
        SubjectId meeting = page.item().listed().id();
        Rsvp answer =
                new Rsvp(
                        meeting,
                        person.id(),
                        reply,
                        reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
        ledger.record(
                visit.place(),
                new Actor.Resident(person.id()),
                Draft.of(MeetingFacts.ANSWER, answer.subject(), answer));
        return meeting(visit, Optional.of(Sentence.of("away.answer.saved")));
    }

    private Answer checkIn(Visit visit) {
        Person person = door.person(visit);
        String phone = PhonePages.phone(visit).orElseThrow(Refused::badForm);
        RemoteResult result =
                checkins(visit)
                        .enter(
                                visit.subject("meeting"),
                                new RemoteCheckins.Caller(person.id(), phone),
                                chosen(visit.form().text("choice")))
                        .orElseThrow(Refused::notFound);
        return meeting(visit, Optional.of(result.sentence()));
    }

    private static int chosen(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
    }
}
