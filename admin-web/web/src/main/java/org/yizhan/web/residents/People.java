package org.yizhan.web.residents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.cards.Card;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.cards.Cards;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The people of a place, with what belongs to each, as of one moment.
public final class People {
    private final Map<SubjectId, Person> byId;

    private People(Map<SubjectId, Person> byId) {
        this.byId = byId;
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
        return new People(people);
    }

    private static <B> Map<SubjectId, B> values(List<Entry<B>> entries) {
        return entries.stream().collect(Collectors.toMap(Entry::subject, Entry::value));
    }

    public Optional<Person> find(SubjectId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Everyone, by the sound of their names.
    public List<Person> byName() {
        return byId.values().stream()
                .sorted(
                        Comparator.comparing((Person person) -> NameSound.of(person.resident()))
                                .thenComparing(Person::name)
                                .thenComparing(Person::id))
                .toList();
    }

    public List<Person> members() {
        return byName().stream().filter(Person::isMember).toList();
    }
}
