package org.yizhan.domain.away;

import java.time.Instant;
import java.util.List;
import org.yizhan.domain.facts.SubjectId;

/// A personal link that the secretary gave out; whoever opens it first binds their phone with it.
/// Its secret is kept nowhere; the subject is made of the secret's hash.
///
/// @param residents whom the phone will be for
/// @param until the last moment it can be used
/// @param used whether a phone was bound with it
public record Invitation(List<SubjectId> residents, Instant until, boolean used) {
    public Invitation {
        residents = List.copyOf(residents);
    }

    /// @param hash of the secret
    public static SubjectId subject(String hash) {
        return SubjectId.named("invitation/" + hash);
    }

    public boolean isGoodAt(Instant now) {
        return !used && !now.isAfter(until);
    }

    /// The same, used up.
    public Invitation spent() {
        return new Invitation(residents, until, true);
    }
}
