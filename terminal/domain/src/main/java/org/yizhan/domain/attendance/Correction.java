package org.yizhan.domain.attendance;

import java.util.List;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;

/// A record was wrong: the person was not there. Both stay visible for ever.
///
/// @param records the check-ins that no longer count; later ones do
public record Correction(
        SubjectId meeting, SubjectId resident, List<FactId> records, String reason) {
    public Correction {
        records = List.copyOf(records);
    }
}
