package org.yizhan.domain.family;

import java.time.Instant;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// A relative who does not live in the village, and whose phone the secretary let in by a personal
/// link. The link's secret is kept nowhere; the subject is made of its hash.
///
/// @param name as the family says it, such as "女儿小芳"
/// @param of whose relative
/// @param until the last moment the link can be used
/// @param phone a hash of the key its browser keeps; empty until the link was opened
/// @param ended whether the secretary took the phone back
public record Relative(
        String name, SubjectId of, Instant until, Optional<String> phone, boolean ended) {
    /// @param hash of the link's secret
    public static SubjectId subject(String hash) {
        return SubjectId.named("relative/" + hash);
    }

    /// Whether a phone can be let in with the link.
    public boolean isGoodAt(Instant now) {
        return phone.isEmpty() && !ended && !now.isAfter(until);
    }

    /// The same, let in with a phone.
    public Relative with(String hash) {
        return new Relative(name, of, until, Optional.of(hash), ended);
    }

    /// The same, taken back.
    public Relative taken() {
        return new Relative(name, of, until, phone, true);
    }
}
