package org.yizhan.web.residents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.web.residents.PeopleSearch.Kind;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// The list of people, one person, and entering them.
public final class ResidentPages {
    /// Who may see personal files. A young helper may not, nor may those who only publish or
    /// repair.
    public static final Access PERSONAL =
            Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY, Role.TOWNSHIP, Role.COUNTY);

    private static final int SHOWN = 80;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final ResidentBook book;

    /// @param people those found, at most so many as are shown
    /// @param found how many were found
    record ListPage(List<Person> people, int found, String typed, Kind kind) {
        boolean all() {
            return people.size() == found;
        }
    }

    /// @param passed whether the person has died
    record PersonPage(
            Person person,
            Likeness likeness,
            List<Person> household,
            PersonalFile file,
            boolean passed) {}

    /// @param id of the person; empty for a new one
    record FormPage(ResidentForm form, String id, String name) {
        static final List<Gender> GENDERS = List.of(Gender.FEMALE, Gender.MALE, Gender.UNKNOWN);

        List<MemberStatus> statuses() {
            return Arrays.asList(MemberStatus.values());
        }
    }

    public ResidentPages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.book = new ResidentBook(ledger, ids);
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/at/{place}/residents", PERSONAL, this::list),
                Route.post("/at/{place}/residents", PERSONAL, this::list),
                Route.get(
                        "/at/{place}/residents/new",
                        PERSONAL,
                        _ -> form(ResidentForm.empty(), "", "")),
                Route.post("/at/{place}/residents/new", PERSONAL, this::add),
                Route.get("/at/{place}/residents/{resident}", PERSONAL, this::person),
                Route.get("/at/{place}/residents/{resident}/edit", PERSONAL, this::edit),
                Route.post("/at/{place}/residents/{resident}/edit", PERSONAL, this::save));
    }

    private Answer list(Visit visit) {
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(each -> each.name().equalsIgnoreCase(visit.asked("kind")))
                        .findFirst()
                        .orElse(Kind.ALL);
        String typed = visit.form().filled("q").orElse(visit.asked("q"));
        List<Person> found =
                PeopleSearch.find(people(visit), typed, kind, disputed(visit, kind), today(visit));
        boolean all = visit.asked("all").equals("yes");
        List<Person> shown = all ? found : found.subList(0, Math.min(SHOWN, found.size()));
        return Answer.page("residents/list.jte", new ListPage(shown, found.size(), typed, kind));
    }

    private Set<SubjectId> disputed(Visit visit, Kind kind) {
        return kind != Kind.CONFLICT
                ? Set.of()
                : ledger.read(views ->
                        Stream.of(ResidentFacts.RESIDENT, BranchFacts.MEMBERSHIP)
                                .flatMap(type ->
                                        views.register(type).conflicts(visit.place()).stream())
                                .collect(Collectors.toSet()));
    }

    private People people(Visit visit) {
        return ledger.read(views -> People.of(views, visit.place()));
    }

    private Person required(Visit visit, People people) {
        return people.find(visit.subject("resident")).orElseThrow(Refused::notFound);
    }

    private Answer person(Visit visit) {
        People people = people(visit);
        Person person = required(visit, people);
        List<Person> household =
                person.resident().household().isEmpty()
                        ? List.of()
                        : people.byName().stream()
                                .filter(other -> !other.id().equals(person.id()))
                                .filter(other ->
                                        other.resident()
                                                .household()
                                                .equals(person.resident().household()))
                                .toList();
        return Answer.page(
                "residents/person.jte",
                new PersonPage(
                        person,
                        ledger.read(views ->
                                Likeness.of(views, visit.place(), person.id(), person.resident())),
                        household,
                        PersonalFile.of(ledger, visit.place(), person.id()),
                        people.isPassed(person.id())));
    }

    private Answer edit(Visit visit) {
        Person person = required(visit, people(visit));
        return form(ResidentForm.of(person), person.id().toString(), person.name());
    }

    private static Answer form(ResidentForm form, String id, String name) {
        FormPage page = new FormPage(form, id, name);
        return form.wrong().isEmpty()
                ? Answer.page("residents/form.jte", page)
                : Answer.again("residents/form.jte", page);
    }

    private Answer add(Visit visit) {
        ResidentForm form = ResidentForm.read(visit.form(), today(visit));
        if (!form.wrong().isEmpty()) {
            return form(form, "", "");
        }
        SubjectId added = book.add(visit.place(), visit.staff().actor(), form);
        return new Answer.Redirect(visit.at("/residents/" + added));
    }

    private Answer save(Visit visit) {
        Person person = required(visit, people(visit));
        ResidentForm form = ResidentForm.read(visit.form(), today(visit));
        if (!form.wrong().isEmpty()) {
            return form(form, person.id().toString(), person.name());
        }
        book.write(visit.place(), visit.staff().actor(), person.id(), form);
        return new Answer.Redirect(visit.at("/residents/" + person.id()));
    }

    private LocalDate today(Visit visit) {
        return visit.words().dayOf(surroundings.clock().instant());
    }

    /// What a membership is called.
    public static String status(Optional<MemberStatus> status) {
        return status.map(value ->
                        switch (value) {
                            case FULL -> "branches.status.full";
                            case PROBATIONARY -> "branches.status.probationary";
                            case APPLICANT -> "branches.status.applicant";
                            case TRANSFERRED -> "branches.status.transferred";
                            case ENDED -> "branches.status.ended";
                        })
                .orElse("branches.status.none");
    }

    static String gender(Gender gender) {
        return switch (gender) {
            case FEMALE -> "residents.gender.female";
            case MALE -> "residents.gender.male";
            case UNKNOWN -> "residents.gender.unknown";
        };
    }
}
