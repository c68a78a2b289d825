package org.yizhan.web.attendance;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.attendance.Phone;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.attendance.RollingCodes;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// Checking in with a phone in the room: the code on the terminal's screen opens a page of the
/// terminal over the village's network, on which a bound phone asks who of the household it is.
public final class PhonePages {
    private static final Logger LOG = LoggerFactory.getLogger(PhonePages.class);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final RollingCodes rolling;
    private final PhoneCodes codes;
    private final PhoneSessions sessions;
    private final BoundPhones bound;
    private final PhoneRefusals refusals;

    /// @param people whom this phone may check in
    /// @param said what happened, if anything did
    record Page(List<Who> people, boolean bound, Optional<Sentence> said) {}

    record Who(SubjectId id, String name) {}

    /// @param bound phones that check the person in already
    /// @param code for the phone, once it was asked for
    record BindPage(
            Person person,
            List<Person> household,
            List<BoundPhones.Bound> bound,
            Optional<String> code) {}

    public PhonePages(
            Ledger ledger, Surroundings surroundings, RollingCodes rolling, SecureRandom random) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.rolling = rolling;
        codes = new PhoneCodes(surroundings.clock(), random);
        sessions = new PhoneSessions(surroundings.clock());
        bound = new BoundPhones(ledger);
        refusals = new PhoneRefusals(ledger, surroundings.home());
    }

    public List<Route> routes() {
        String bind = "/at/{place}/residents/{resident}/phone";
        return List.of(
                Route.get("/in", Access.anyone(), this::arrive),
                Route.post("/in/bind", Access.anyone(), this::bind),
                Route.post("/in/person", Access.anyone(), this::person),
                Route.get(bind, ResidentPages.PERSONAL, this::askBind),
                Route.post(bind, ResidentPages.PERSONAL, this::offer));
    }

    /// A hash of the browser's key: what the ledger keeps of a phone.
    public static Optional<String> phone(Visit visit) {
        return visit.caller()
                .key()
                .map(key ->
                        Hash.of(key.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 32));
    }

    private List<Who> people(Visit visit) {
        return ledger.read(views -> {
            People people = People.of(views, surroundings.home());
            return phone(visit)
                    .flatMap(phone ->
                            views.register(AttendanceFacts.PHONE)
                                    .find(surroundings.home(), Phone.subject(phone)))
                    .map(entry -> entry.value().residents())
                    .orElse(List.of())
                    .stream()
                    .map(people::find)
                    .flatMap(Optional::stream)
                    .map(person -> new Who(person.id(), person.name()))
                    .toList();
        });
    }

    private Optional<SubjectId> open() {
        return ledger.read(views -> new Meetings(views).open(surroundings.home()))
                .map(Meetings.Listed::id);
    }

    private Answer page(Visit visit, Optional<Sentence> said) {
        List<Who> people = people(visit);
        return Answer.page("attendance/phone.jte", new Page(people, !people.isEmpty(), said));
    }

    private Answer says(Visit visit, String key) {
        return page(visit, Optional.of(Sentence.of(key)));
    }

    private Answer arrive(Visit visit) {
        Optional<SubjectId> meeting = open();
        if (meeting.isEmpty()) {
            return says(visit, "attendance.phone.noMeeting");
        }
        var verdict =
                rolling.check(visit.asked("c"), meeting.get(), surroundings.clock().instant());
        if (verdict != RollingCodes.Verdict.GOOD) {
            refusals.note(meeting.get(), phone(visit).orElse(""), verdict);
        }
        return switch (verdict) {
            case GOOD -> {
                phone(visit).ifPresent(phone -> sessions.begin(phone, meeting.get()));
                yield page(visit, Optional.empty());
            }
            case TOO_LATE, OTHER_MEETING, GARBLED -> says(visit, "attendance.phone.tooLate");
            case FORGED, OTHER_TERMINAL -> says(visit, "attendance.phone.otherCode");
        };
    }

    /// The phone's own part of the binding: the code that the secretary said.
    private Answer bind(Visit visit) {
        String phone = phone(visit).orElseThrow(Refused::badForm);
        Optional<List<SubjectId>> residents = codes.use(visit.form().text("code"));
        if (residents.isEmpty()) {
            LOG.info("A phone's code was not taken: no such number, or it was used before");
            return says(visit, "attendance.phone.wrongCode");
        }
        ledger.record(
                surroundings.home(),
                new Actor.Program(),
                Draft.of(
                        AttendanceFacts.PHONE,
                        Phone.subject(phone),
                        new Phone(phone, residents.get())));
        return says(visit, "attendance.phone.boundNow");
    }

    private Answer person(Visit visit) {
        String phone = phone(visit).orElseThrow(Refused::badForm);
        Optional<SubjectId> meeting = open();
        Optional<Who> who =
                people(visit).stream()
                        .filter(each -> each.id().toString().equals(visit.form().text("person")))
                        .findFirst();
        if (meeting.isEmpty() || who.isEmpty() || !sessions.isOpen(phone, meeting.get())) {
            return says(visit, "attendance.phone.tooLate");
        }
        Checkin checkin =
                new Checkin(
                        meeting.get(),
                        who.get().id(),
                        Evidence.PHONE_HERE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(phone));
        CheckinResult result =
                new Checkins(ledger, surroundings.home(), surroundings.clock())
                        .enter(new Actor.Resident(who.get().id()), checkin);
        return page(visit, Optional.of(result.sentence()));
    }

    private Person required(Visit visit) {
        SubjectId id = visit.subject("resident");
        return ledger.read(views -> People.of(views, visit.place()).find(id))
                .orElseThrow(Refused::notFound);
    }

    private List<Person> household(Visit visit, Person person) {
        return ofDoor(ledger.read(views -> People.of(views, visit.place())), person);
    }

    /// A person and who lives with them, by name.
    public static List<Person> ofDoor(People people, Person person) {
        return people.byName().stream()
                .filter(other -> other.id().equals(person.id()) || together(person, other))
                .toList();
    }

    private static boolean together(Person one, Person other) {
        return one.resident().household().isPresent()
                && one.resident().household().equals(other.resident().household());
    }

    private Answer askBind(Visit visit) {
        Person person = required(visit);
        return Answer.page(
                "attendance/bindphone.jte",
                new BindPage(
                        person,
                        household(visit, person),
                        bound.of(visit, person.id()),
                        Optional.empty()));
    }

    private Answer offer(Visit visit) {
        Person person = required(visit);
        List<Person> household = household(visit, person);
        List<SubjectId> chosen =
                household.stream()
                        .map(Person::id)
                        .filter(id -> visit.form().all("person").contains(id.toString()))
                        .toList();
        if (chosen.isEmpty()) {
            throw Refused.badForm();
        }
        return Answer.page(
                "attendance/bindphone.jte",
                new BindPage(person, household, List.of(), Optional.of(codes.offer(chosen))));
    }
}
