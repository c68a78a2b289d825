package org.yizhan.domain.branches;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.residents.Gender;

/// What goes with a member who moves to another branch (组织关系转接).
///
/// @param reading as in [org.yizhan.domain.residents.Resident]
/// @param offices held until now, in people's words
public record Dossier(
        String name,
        Optional<String> reading,
        Gender gender,
        Optional<LocalDate> birthday,
        Optional<String> phone,
        Membership membership,
        List<String> offices) {
    public Dossier {
        offices = List.copyOf(offices);
    }
}
