package org.yizhan.web.residents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.HomeVisit;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The people of a place, with what belongs to each, as of one moment.
public final class People {
    /// An elder who was not visited for so long is due.
    private static final int VISIT_EVERY_DAYS = 30;

    private static final int ELDER_YEARS = 75;

    private final Map<SubjectId, Person> byId;
    private final Set<SubjectId> passed;
    private final Map<SubjectId, HomeVisit> visits;

    private People(
            Map<SubjectId, Person> byId, Set<SubjectId> passed, Map<SubjectId, HomeVisit> visits) {
        this.byId = byId;
        this.passed = passed;
        this.visits = visits;
    }

    public static People of(Views views, PlaceId place) {
        Residents residents = new Residents(views);
        Map<SubjectId, Household> households = values(residents.households(place));
        Map<SubjectId, Membership> members =
                values(views.register(BranchFacts.MEMBERSHIP).list(place));
        Map<SubjectId, List<Card>> cards =
                new Cards(views)
                        .list(place).stream()
                                .map(Entry::value)
                                .collect(Collectors.groupingBy(Card::resident));
        Map<SubjectId, Person> people = new HashMap<>();
        for (Entry<Resident> entry : residents.list(place)) {
            people.put(
                    entry.subject(),
                    new Person(
                            entry.subject(),
                            entry.value(),
                            entry.value()
                                    .household()
                                    .flatMap(id -> Optional.ofNullable(households.get(id))),
                            Optional.ofNullable(members.get(entry.subject())),
                            cards.getOrDefault(entry.subject(), List.of())));
        }
        Set<SubjectId> passed =
                views.register(ResidentFacts.PASSING).list(place).stream()
                        .filter(entry -> !entry.value().mistaken())
                        .map(Entry::subject)
                        .collect(Collectors.toSet());
        return new People(people, passed, values(views.register(ResidentFacts.VISIT).list(place)));
    }

    private static <B> Map<SubjectId, B> values(List<Entry<B>> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::subject, Entry::value));
    }

    public Optional<Person> find(SubjectId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Whether the person has died.
    public boolean isPassed(SubjectId id) {
        return passed.contains(id);
    }

    /// The living, by the sound of their names.
    public List<Person> byName() {
        return sorted(byId.values().stream().filter(person -> !isPassed(person.id())));
    }

    /// Those who have died.
    public List<Person> passed() {
        return sorted(byId.values().stream().filter(person -> isPassed(person.id())));
    }

    /// Elders at home whom nobody visited for a month, the oldest first.
    public List<Person> toVisit(LocalDate today) {
        return byName().stream()
                .filter(person -> !person.resident().away())
                .filter(person ->
                        person.resident()
                                .birthday()
                                .filter(day -> !day.isAfter(today.minusYears(ELDER_YEARS)))
                                .isPresent())
                .filter(person ->
                        Optional.ofNullable(visits.get(person.id()))
                                .filter(visit ->
                                        !visit.day().isBefore(today.minusDays(VISIT_EVERY_DAYS)))
                                .isEmpty())
                .sorted(Comparator.comparing(person -> person.resident().birthday().orElse(today)))
                .toList();
    }

    private static List<Person> sorted(Stream<Person> people) {
        return people.sorted(
                        Comparator.comparing((Person person) -> NameSound.of(person.resident()))
                                .thenComparing(Person::name)
                                .thenComparing(Person::id))
                .toList();
    }

    public List<Person> members() {
        return byName().stream().filter(Person::isMember).toList();
    }
}
