package org.yizhan.web.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Circle;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.Voting;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;

/// Who should come, as the form offers it: all members, a party group, or those ticked.
final class Expected {
    static final String MEMBERS = "members";
    static final String CHOSEN = "chosen";
    static final String GROUP = "group:";

    private static final int ADULT_YEARS = 18;

    private final People people;

    /// What is chosen when the form opens.
    ///
    /// @param choice one of the words above
    /// @param ticked those ticked, where it is [#CHOSEN]
    record Usual(String choice, List<SubjectId> ticked) {}

    Expected(People people) {
        this.people = people;
    }

    /// The party groups that have members, in order.
    List<String> groups() {
        return people.members().stream()
                .flatMap(person -> person.membership().stream())
                .map(member -> member.group())
                .filter(group -> !group.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// Whom a circle calls: the members, or those who were called the last time. Of the adults those of
    /// whom a birthday is known to be long enough ago.
    ///
    /// @param last the last meeting of the same kind
    Usual usual(Circle circle, Optional<Meeting> last, LocalDate today) {
        return switch (circle) {
            case MEMBERS -> new Usual(MEMBERS, List.of());
            case GROUP ->
                    groups().stream()
                            .findFirst()
                            .map(group -> new Usual(GROUP + group, List.of()))
                            .orElse(new Usual(MEMBERS, List.of()));
            case ADULTS -> new Usual(CHOSEN, adults(today));
            case COMMITTEE, REPRESENTATIVES ->
                    new Usual(CHOSEN, last.map(Meeting::expected).orElse(List.of()));
        };
    }

    private List<SubjectId> adults(LocalDate today) {
        LocalDate latest = today.minusYears(ADULT_YEARS);
        return people.byName().stream()
                .filter(person ->
                        person.resident()
                                .birthday()
                                .filter(day -> !day.isAfter(latest))
                                .isPresent())
                .map(Person::id)
                .toList();
    }

    /// @param choice one of the words above
    /// @param ticked ids of those ticked by hand
    List<SubjectId> of(String choice, List<String> ticked) {
        if (choice.equals(CHOSEN)) {
            return people.byName().stream()
                    .map(Person::id)
                    .filter(id -> ticked.contains(id.toString()))
                    .toList();
        }
        Optional<String> group =
                choice.startsWith(GROUP)
                        ? Optional.of(choice.substring(GROUP.length()))
                        : Optional.empty();
        return people.members().stream()
                .filter(person -> group.isEmpty() || isIn(person, group.get()))
                .map(Person::id)
                .toList();
    }

    private static boolean isIn(Person person, String group) {
        return person.membership().filter(member -> member.group().equals(group)).isPresent();
    }

    /// Those of the expected who may vote.
    List<SubjectId> voters(Voting voting, List<SubjectId> expected) {
        return switch (voting) {
            case ALL_EXPECTED -> expected;
            case FULL_MEMBERS ->
                    expected.stream()
                            .filter(id ->
                                    people.find(id)
                                            .flatMap(Person::membership)
                                            .filter(member -> member.mayVote())
                                            .isPresent())
                            .toList();
        };
    }
}
