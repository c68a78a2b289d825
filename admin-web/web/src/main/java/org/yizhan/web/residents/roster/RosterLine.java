package org.yizhan.web.residents.roster;

import java.time.LocalDate;
import java.util.Optional;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.residents.Gender;

/// A person as the roster has them.
///
/// @param number the line in the file
/// @param door the household they belong to, if the roster says so
public record RosterLine(
        int number,
        String name,
        Optional<String> reading,
        Gender gender,
        Optional<LocalDate> birthday,
        Optional<Door> door,
        Optional<String> phone,
        boolean away,
        Optional<Membership> membership) {
    /// A household by its number and villagers' group; either may be empty, not both.
    public record Door(String number, String group) {}
}
