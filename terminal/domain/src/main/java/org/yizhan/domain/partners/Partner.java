package org.yizhan.domain.partners;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// An organisation that people's messages can be handed on to: legal aid, a clinic, a bank, an
/// agricultural station.
///
/// @param helps with what, such as "打官司、要工钱"; may be empty
/// @param phone as it is read
/// @param account who answers for it on the hub; empty where it is called and staff write down what
///     it says
/// @param closed whether nothing is handed on to it any more
public record Partner(
        String name, String helps, String phone, Optional<SubjectId> account, boolean closed) {
    /// The same, open or closed.
    public Partner closed(boolean now) {
        return new Partner(name, helps, phone, account, now);
    }
}
