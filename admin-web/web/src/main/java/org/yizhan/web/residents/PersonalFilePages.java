package org.yizhan.web.residents;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Deed;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.branches.Office;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.HomeVisit;
import org.yizhan.domain.residents.Passing;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.branches.Members;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.personal.PersonalFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.papers.Sheet;
import org.yizhan.web.residents.roster.RosterExport;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// What is done with one person's file: offices, visits, a death, a copy for the person, erasing;
/// and taking the whole roster away.
public final class PersonalFilePages {
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_NOTE = 300;

    /// Facts that one record of an erasure names.
    private static final int AT_ONCE = 500;

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final Ids ids;

    record ErasePage(Person person, int facts) {}

    public PersonalFilePages(Ledger ledger, Surroundings surroundings, Ids ids) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.ids = ids;
    }

    public List<Route> routes() {
        var who = ResidentPages.PERSONAL;
        String one = "/at/{place}/residents/{resident}";
        return List.of(
                Route.post(one + "/office", who, this::office),
                Route.post(one + "/office/{office}/end", who, this::endOffice),
                Route.post(one + "/visit", who, this::visited),
                Route.post(one + "/passing", who, this::passing),
                Route.post(one + "/copy", who, this::copy),
                Route.get(one + "/erase", who, this::askErase),
                Route.post(one + "/erase", who, this::erase),
                Route.post("/at/{place}/roster/export", who, this::export));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(surroundings.clock().instant(), surroundings.zone());
    }

    private Person person(Visit visit) {
        return ledger.read(views -> People.of(views, visit.place()))
                .find(visit.subject("resident"))
                .orElseThrow(Refused::notFound);
    }

    private Answer back(Visit visit, Person person) {
        return new Answer.Redirect(visit.at("/residents/" + person.id()));
    }

    private void record(Visit visit, List<Draft<?>> drafts) {
        ledger.record(visit.place(), visit.staff().actor(), _ -> new Decided<>(true, drafts));
    }

    private static Optional<LocalDate> day(Visit visit, String field) {
        try {
            return visit.form().filled(field).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Refused.badForm();
        }
    }

    private Answer office(Visit visit) {
        Person person = person(visit);
        String title = visit.form().text("title");
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw Refused.badForm();
        }
        Office office =
                new Office(
                        person.id(), title, day(visit, "from").orElse(today()), Optional.empty());
        record(visit, List.of(Draft.of(BranchFacts.OFFICE, ids.subject(), office)));
        return back(visit, person);
    }

    private Answer endOffice(Visit visit) {
        Person person = person(visit);
        SubjectId subject = visit.subject("office");
        Entry<Office> held =
                ledger.read(views ->
                                views.register(BranchFacts.OFFICE).find(visit.place(), subject))
                        .filter(entry -> entry.value().resident().equals(person.id()))
                        .orElseThrow(Refused::notFound);
        Office now = held.value();
        record(
                visit,
                List.of(
                        Draft.of(
                                BranchFacts.OFFICE,
                                subject,
                                new Office(
                                        now.resident(),
                                        now.title(),
                                        now.from(),
                                        Optional.of(today())))));
        return back(visit, person);
    }

    private Answer visited(Visit visit) {
        Person person = person(visit);
        String note = visit.form().text("note");
        LocalDate day = day(visit, "day").orElse(today());
        if (note.length() > LONGEST_NOTE || day.isAfter(today())) {
            throw Refused.badForm();
        }
        record(
                visit,
                List.of(Draft.of(ResidentFacts.VISIT, person.id(), new HomeVisit(day, note))));
        return back(visit, person);
    }

    /// Whoever died is no longer expected anywhere: the membership ends with the person.
    private Answer passing(Visit visit) {
        Person person = person(visit);
        boolean mistaken = visit.form().text("mistaken").equals("yes");
        List<Draft<?>> drafts = new ArrayList<>();
        drafts.add(
                Draft.of(
                        ResidentFacts.PASSING,
                        person.id(),
                        new Passing(day(visit, "passed-day"), mistaken)));
        Optional<Membership> member =
                ledger.read(views -> new Members(views).find(visit.place(), person.id()));
        if (!mistaken && member.isPresent() && person.isMember()) {
            Membership now = member.get();
            drafts.add(
                    Draft.of(
                            BranchFacts.MEMBERSHIP,
                            person.id(),
                            new Membership(MemberStatus.ENDED, now.joined(), now.group())));
        }
        record(visit, drafts);
        return back(visit, person);
    }

    private void tell(Visit visit, String what) {
        record(
                visit,
                List.of(Draft.of(AccountFacts.EXPORTED, visit.staff().account(), new Deed(what))));
    }

    /// All that is kept of a person, as a table for them (个人信息保护法 第四十五条).
    private Answer copy(Visit visit) {
        Person person = person(visit);
        tell(visit, "copy");
        Likeness likeness =
                ledger.read(
                        views -> Likeness.of(views, visit.place(), person.id(), person.resident()));
        byte[] file = PersonalCopy.of(visit.words(), person, likeness, file(visit, person));
        return new Answer.Download(person.name() + ".xlsx", Sheet.MEDIA_TYPE, file);
    }

    private PersonalFile file(Visit visit, Person person) {
        return PersonalFile.of(ledger, visit.place(), person.id());
    }

    private Answer askErase(Visit visit) {
        return Answer.page("residents/erase.jte", erasePage(visit, person(visit)));
    }

    private ErasePage erasePage(Visit visit, Person person) {
        return new ErasePage(person, erasable(visit, person).size());
    }

    private List<FactId> erasable(Visit visit, Person person) {
        return PersonalFacts.erasable(ledger, visit.place(), person.id());
    }

    private Answer erase(Visit visit) {
        Person person = person(visit);
        if (!visit.form().text("name").equals(person.name())) {
            return Answer.again("residents/erase.jte", erasePage(visit, person));
        }
        List<FactId> facts = erasable(visit, person);
        List<Draft<?>> drafts =
                new ArrayList<>(
                        ledger.read(
                                views -> PersonalFacts.instead(views, visit.place(), person.id())));
        for (int from = 0; from < facts.size(); from += AT_ONCE) {
            List<FactId> some = facts.subList(from, Math.min(from + AT_ONCE, facts.size()));
            drafts.add(
                    Draft.of(
                            FactTypes.ERASURE,
                            person.id(),
                            new Erasure(some, Erasure.Reason.ASKED)));
        }
        record(visit, drafts);
        return new Answer.Redirect(visit.at("/residents"));
    }

    private Answer export(Visit visit) {
        People people = ledger.read(views -> People.of(views, visit.place()));
        tell(visit, "roster");
        RosterExport export = new RosterExport();
        people.byName()
                .forEach(person ->
                        export.add(person.resident(), person.household(), person.membership()));
        return new Answer.Download("花名册.xlsx", Sheet.MEDIA_TYPE, export.bytes());
    }
}
