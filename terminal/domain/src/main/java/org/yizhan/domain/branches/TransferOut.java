package org.yizhan.domain.branches;

import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;

/// A member on the way to another branch, as the old branch keeps it.
///
/// @param code what seals the dossier where it travels as a file, and proves the receipt
/// @param reason why it was refused; empty otherwise
public record TransferOut(
        SubjectId resident,
        PlaceId to,
        Dossier dossier,
        TransferStep step,
        String code,
        String reason) {
    public TransferOut at(TransferStep next, String why) {
        return new TransferOut(resident, to, dossier, next, code, why);
    }
}
