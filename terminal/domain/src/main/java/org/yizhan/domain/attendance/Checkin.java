package org.yizhan.domain.attendance;

import java.util.Optional;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;

/// A resident came to a meeting.
///
/// @param card the number of the card shown; absent where there was none
/// @param reason why staff entered it by hand; absent where a card or a phone did
/// @param phone which phone was used, as a word that says nothing of whose; absent elsewhere
public record Checkin(
        SubjectId meeting,
        SubjectId resident,
        Evidence evidence,
        Optional<String> card,
        Optional<String> reason,
        Optional<String> phone) {
    /// By a card, or by nothing but the evidence's own word.
    public Checkin(
            SubjectId meeting, SubjectId resident, Evidence evidence, Optional<String> card) {
        this(meeting, resident, evidence, card, Optional.empty(), Optional.empty());
    }
}
