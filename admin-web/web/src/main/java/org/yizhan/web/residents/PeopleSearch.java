package org.yizhan.web.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yizhan.domain.facts.SubjectId;

/// Finds people by what a clerk types: a part of the name, the first letters of its syllables, the
/// whole sound, a telephone number, a household's or a card's number.
final class PeopleSearch {
    private PeopleSearch() {}

    /// Which people are asked for.
    enum Kind {
        ALL,
        MEMBERS,
        AWAY,
        WITHOUT_CARD,
        /// Described differently by two machines that did not know of each other.
        CONFLICT,
        /// Elders whom nobody visited for long.
        VISIT,
        /// Those who have died.
        PASSED
    }

    /// @param disputed those that two machines describe differently
    static List<Person> find(
            People people, String typed, Kind kind, Set<SubjectId> disputed, LocalDate today) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return among(people, kind, today).stream()
                .filter(person -> is(person, kind, disputed))
                .filter(person -> wanted.isEmpty() || fits(person, wanted))
                .toList();
    }

    private static List<Person> among(People people, Kind kind, LocalDate today) {
        return switch (kind) {
            case VISIT -> people.toVisit(today);
            case PASSED -> people.passed();
            case ALL, MEMBERS, AWAY, WITHOUT_CARD, CONFLICT -> people.byName();
        };
    }

    private static boolean is(Person person, Kind kind, Set<SubjectId> disputed) {
        return switch (kind) {
            case ALL, VISIT, PASSED -> true;
            case MEMBERS -> person.isMember();
            case AWAY -> person.resident().away();
            case WITHOUT_CARD -> person.validCards().isEmpty();
            case CONFLICT -> disputed.contains(person.id());
        };
    }

    private static boolean fits(Person person, String wanted) {
        String sound = NameSound.of(person.resident());
        String digits = wanted.replaceAll("[ -]", "");
        return person.name().toLowerCase(Locale.ROOT).contains(wanted)
                || NameSound.initials(person.resident()).startsWith(wanted)
                || sound.replace(" ", "").startsWith(wanted.replace(" ", ""))
                || person.door().contains(wanted)
                || digits.matches("\\d{3,}") && hasNumber(person, digits);
    }

    private static boolean hasNumber(Person person, String digits) {
        return person.resident()
                        .phone()
                        .map(phone -> phone.replaceAll("[ -]", "").contains(digits))
                        .orElse(false)
                || person.cards().stream().anyMatch(card -> card.number().endsWith(digits));
    }
}
