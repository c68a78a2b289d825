package org.yizhan.domain.attendance;

import java.time.Instant;
import java.util.Optional;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;

/// One record of one person at a meeting.
///
/// @param stamp when and where it was written
/// @param reason why staff entered it
/// @param phone which phone was used
public record Arrival(
        SubjectId resident,
        Evidence evidence,
        Stamped stamp,
        Optional<String> reason,
        Optional<String> phone) {
    /// @param terminal the node that wrote it
    public record Stamped(FactId fact, Instant at, TimeTrust trust, long terminal) {}

    public Instant at() {
        return stamp.at();
    }

    public TimeTrust trust() {
        return stamp.trust();
    }

    public long terminal() {
        return stamp.terminal();
    }
}
