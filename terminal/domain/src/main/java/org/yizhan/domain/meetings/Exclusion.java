package org.yizhan.domain.meetings;

import org.yizhan.domain.facts.SubjectId;

/// Whether a person does not count among those who should come (不计算在应到会人数之内), as the
/// superior organisation agreed and the assembly adopted.
///
/// @param approved by whom and when; empty only where `excluded` is false
public record Exclusion(SubjectId meeting, SubjectId resident, boolean excluded, String approved) {
    public SubjectId subject() {
        return SubjectId.named("exclusion/" + meeting + "/" + resident);
    }
}
