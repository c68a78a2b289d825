package org.yizhan.web.meetings;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Voting;
import org.yizhan.web.residents.People;
import org.yizhan.web.residents.Person;

/// Who should come, as the form offers it: all members, a party group, or those ticked.
final class Expected {
    static final String MEMBERS = "members";
    static final String CHOSEN = "chosen";
    static final String GROUP = "group:";

    private final People people;

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
