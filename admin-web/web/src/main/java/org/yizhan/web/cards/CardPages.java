package org.yizhan.web.cards;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.cards.CardIssue;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.places.Places;
import org.yizhan.web.papers.Paper;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;
import org.yizhan.web.residents.ResidentPages;
import org.yizhan.web.server.Answer;
import org.yizhan.web.server.Problems;
import org.yizhan.web.server.Refused;
import org.yizhan.web.server.Route;
import org.yizhan.web.server.Visit;

/// Giving cards to people, as sheets to print, and taking cards back.
///
/// A card's secret is never kept, so a card can be printed once: printing again gives a new card.
public final class CardPages {
    private static final int MOST_AT_ONCE = 1_000;

    private final Ledger ledger;
    private final CardIssue issue;

    /// @param without members and other residents who have no valid card
    record CardsPage(List<Person> membersWithout, List<Person> othersWithout, int valid) {}

    public CardPages(Ledger ledger, SecureRandom random) {
        this.ledger = ledger;
        this.issue = new CardIssue(ledger, random);
    }

    public List<Route> routes() {
        var who = ResidentPages.PERSONAL;
        return List.of(
                Route.get("/at/{place}/cards", who, this::show),
                Route.post("/at/{place}/cards/print", who, this::print),
                Route.post("/at/{place}/cards/{card}/revoke", who, this::revoke));
    }

    private Answer show(Visit visit) {
        People people = ledger.read(views -> People.of(views, visit.place()));
        List<Person> without =
                people.byName().stream().filter(person -> person.validCards().isEmpty()).toList();
        int valid = people.byName().stream().mapToInt(person -> person.validCards().size()).sum();
        return Answer.page(
                "cards/cards.jte",
                new CardsPage(
                        without.stream().filter(Person::isMember).toList(),
                        without.stream().filter(person -> !person.isMember()).toList(),
                        valid));
    }

    private Answer print(Visit visit) {
        if (Paper.blank().isEmpty()) {
            return Problems.problem(503, "cards.print.noFont", "cards.print.noFont.todo");
        }
        List<Person> people = chosen(visit);
        if (people.isEmpty() || people.size() > MOST_AT_ONCE) {
            throw Refused.badForm();
        }
        List<CardSheet.Printed> printed = issue(visit.place(), visit.staff().actor(), people);
        String place =
                ledger.read(views -> new Places(views).find(visit.place()))
                        .map(Place::serviceName)
                        .orElse("");
        var words = new CardSheet.Words(place, visit.words().get("cards.print.use"));
        Optional<byte[]> pdf = CardSheet.pdf(printed, words);
        String name = visit.words().get("cards.print.file", "count", printed.size());
        return new Answer.Download(name, "application/pdf", pdf.orElseThrow());
    }

    private List<Person> chosen(Visit visit) {
        Set<String> ids = new HashSet<>(visit.form().all("resident"));
        return ledger.read(views -> People.of(views, visit.place())).byName().stream()
                .filter(person -> ids.contains(person.id().toString()))
                .toList();
    }

    /// All cards become facts in one step, before any is printed.
    private List<CardSheet.Printed> issue(PlaceId place, Actor actor, List<Person> people) {
        List<CardSheet.Printed> printed = new ArrayList<>();
        List<Draft<?>> drafts = new ArrayList<>();
        List<CardCode> codes = issue.newCodes(place, people.size());
        for (int i = 0; i < codes.size(); i++) {
            printed.add(new CardSheet.Printed(people.get(i).name(), codes.get(i)));
            drafts.add(issue.draft(codes.get(i), people.get(i).id()));
        }
        ledger.record(place, actor, _ -> new Decided<>(true, drafts));
        return printed;
    }

    private Answer revoke(Visit visit) {
        String number = visit.path().getOrDefault("card", "");
        Optional<SubjectId> holder =
                ledger.read(views ->
                        new org.yizhan.ledger.cards.Cards(views)
                                .find(visit.place(), number)
                                .map(card -> card.resident()));
        if (holder.isEmpty()) {
            throw Refused.notFound();
        }
        issue.revoke(visit.place(), visit.staff().actor(), number);
        return new Answer.Redirect(visit.at("/residents/" + holder.get()));
    }
}
