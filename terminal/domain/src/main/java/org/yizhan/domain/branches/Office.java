package org.yizhan.domain.branches;

import java.time.LocalDate;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// What somebody is in the branch or the village, and from when until when.
///
/// @param title in people's words, such as "组织委员"
/// @param until the last day; empty while it lasts
public record Office(SubjectId resident, String title, LocalDate from, Optional<LocalDate> until) {
    public boolean isHeldOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
