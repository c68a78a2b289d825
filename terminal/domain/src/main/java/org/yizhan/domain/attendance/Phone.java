package org.yizhan.domain.attendance;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;

/// A phone that checks people of one household in.
///
/// @param phone a hash of the key its browser keeps; says nothing of whose it is
/// @param residents who may be checked in with it; empty once it was taken back
public record Phone(String phone, List<SubjectId> residents) {
    public Phone {
        residents = List.copyOf(residents);
    }

    /// The subject of the facts about a phone.
    public static SubjectId subject(String phone) {
        return SubjectId.named("phone/" + phone);
    }
}
