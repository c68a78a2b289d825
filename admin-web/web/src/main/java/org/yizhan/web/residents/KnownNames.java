package org.yizhan.web.residents;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yizhan.web.residents.roster.RosterLine;

/// Who of the village a roster's line means: the same name, and no different birthday or telephone
/// number.
final class KnownNames {
    private final Map<String, List<Person>> byName;

    KnownNames(People people) {
        byName = people.byName().stream().collect(Collectors.groupingBy(Person::name));
    }

    sealed interface Match {}

    record Nobody() implements Match {}

    record One(Person person) implements Match {}

    /// @param count how many people it could be
    record Several(int count) implements Match {}

    Match find(RosterLine line) {
        List<Person> possible =
                byName.getOrDefault(line.name(), List.of()).stream()
                        .filter(person -> couldBe(person, line))
                        .toList();
        List<Person> sure =
                possible.stream()
                        .filter(person -> line.birthday().isPresent())
                        .filter(person -> person.resident().birthday().equals(line.birthday()))
                        .toList();
        List<Person> matches = sure.isEmpty() ? possible : sure;
        return switch (matches.size()) {
            case 0 -> new Nobody();
            case 1 -> new One(matches.getFirst());
            default -> new Several(matches.size());
        };
    }

    private static boolean couldBe(Person person, RosterLine line) {
        return person.resident().birthday().isEmpty()
                || line.birthday().isEmpty()
                || person.resident().birthday().equals(line.birthday());
    }
}
