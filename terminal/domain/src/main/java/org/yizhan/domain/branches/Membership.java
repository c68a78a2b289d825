package org.yizhan.domain.branches;

import java.time.LocalDate;
import java.util.Optional;

/// A resident's party membership. A resident without one is simply not a member.
///
/// @param joined the day of admission (入党时间)
/// @param group the party group (党小组); may be empty
public record Membership(MemberStatus status, Optional<LocalDate> joined, String group) {
    /// Whether the member may vote at an assembly: full members only (《中国共产党章程》第七条).
    public boolean mayVote() {
        return status == MemberStatus.FULL;
    }
}
