package org.yizhan.domain.attendance;

import java.util.Optional;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;

/// A resident came to a meeting.
///
/// @param card the number of the card shown; absent where there was none
public record Checkin(
        SubjectId meeting, SubjectId resident, Evidence evidence, Optional<String> card) {}
