package org.yizhan.domain.branches;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;

/// A member who comes from another branch, as the new branch keeps it.
///
/// @param code as in [TransferOut]
/// @param resident who they are here, once accepted
public record TransferIn(
        PlaceId from,
        Dossier dossier,
        TransferStep step,
        String code,
        String reason,
        Optional<SubjectId> resident) {
    public TransferIn accepted(SubjectId here) {
        return new TransferIn(from, dossier, TransferStep.ACCEPTED, code, "", Optional.of(here));
    }

    public TransferIn refused(String why) {
        return new TransferIn(from, dossier, TransferStep.REFUSED, code, why, Optional.empty());
    }
}
