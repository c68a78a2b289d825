package org.yizhan.web.handover;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.accounts.Account;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.branches.Office;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.accounts.Accounts;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.notices.Notices;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;
import org.yizhan.web.needs.Moment;
import org.yizhan.web.needs.Need;
import org.yizhan.web.needs.Needs;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.server.Access;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Surroundings;
import org.yizhan.web.server.Visit;

/// The first week's steps, ticked by what is really there; and the hand-over sheet, to be printed
/// and signed by both.
public final class HandoverPages {
    private static final Access WHO = Access.roles(Role.SECRETARY, Role.FIRST_SECRETARY);

    private final Ledger ledger;
    private final Surroundings surroundings;
    private final List<Needs> needs;

    /// @param title text key
    /// @param rest where it is done
    record Step(String title, String rest, boolean done) {}

    record WeekPage(List<Step> steps) {
        long done() {
            return steps.stream().filter(Step::done).count();
        }
    }

    /// @param offices held today, each with a name
    /// @param withoutCard members who have no card yet
    record SheetPage(
            Moment now,
            int residents,
            int members,
            int withoutCard,
            List<Held> offices,
            List<Meetings.Listed> meetings,
            int notices,
            List<Need> needs,
            List<Account> staff,
            Optional<Contact> contact) {}

    record Held(String name, Office office) {}

    public HandoverPages(Ledger ledger, Surroundings surroundings, List<Needs> needs) {
        this.ledger = ledger;
        this.surroundings = surroundings;
        this.needs = List.copyOf(needs);
    }

    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/at/{place}/firstweek",
                        WHO,
                        visit ->
                                Answer.page(
                                        "handover/week.jte",
                                        ledger.read(views -> week(views, visit.place())))),
                Route.get("/at/{place}/handover", WHO, this::sheet));
    }

    private static WeekPage week(Views views, PlaceId place) {
        List<Person> members = People.of(views, place).members();
        boolean cards =
                !members.isEmpty()
                        && members.stream().noneMatch(each -> each.validCards().isEmpty());
        return new WeekPage(
                List.of(
                        new Step("handover.step.roster", "/roster", !members.isEmpty()),
                        new Step(
                                "handover.step.contact",
                                "/contact",
                                new Places(views).contact(place).isPresent()),
                        new Step("handover.step.cards", "/cards", cards),
                        new Step(
                                "handover.step.account",
                                "/accounts",
                                staff(views, place).size() > 1),
                        new Step(
                                "handover.step.meeting",
                                "/meetings/new",
                                !new Meetings(views).list(place).isEmpty()),
                        new Step(
                                "handover.step.notice",
                                "/notices/new",
                                !new Notices(views).list(place).isEmpty())));
    }

    private static List<Account> staff(Views views, PlaceId place) {
        return new Accounts(views)
                .open().stream()
                        .filter(entry -> entry.place().equals(place))
                        .map(Entry::value)
                        .toList();
    }

    private Answer sheet(Visit visit) {
        Moment now = Moment.of(surroundings.clock().instant(), surroundings.zone());
        return Answer.page(
                "handover/sheet.jte", ledger.read(views -> sheet(views, visit.place(), now)));
    }

    private SheetPage sheet(Views views, PlaceId place, Moment now) {
        People people = People.of(views, place);
        return new SheetPage(
                now,
                people.byName().size(),
                people.members().size(),
                (int) people.members().stream().filter(each -> each.validCards().isEmpty()).count(),
                views.register(BranchFacts.OFFICE).list(place).stream()
                        .map(Entry::value)
                        .filter(office -> office.isHeldOn(now.day()))
                        .map(office ->
                                new Held(
                                        people.find(office.resident()).map(Person::name).orElse(""),
                                        office))
                        .toList(),
                new Meetings(views)
                        .list(place).stream()
                                .filter(each -> each.meeting().startsAt().isAfter(now.at()))
                                .toList(),
                new Notices(views).shown(place, now.day()).size(),
                needs.stream().flatMap(each -> each.of(views, place, now).stream()).toList(),
                staff(views, place),
                new Places(views).contact(place));
    }
}
