package org.yizhan.domain.staff;

import org.yizhan.domain.facts.SubjectId;

/// A member of staff who may open the panel at the screen with their own card and a PIN.
///
/// @param resident whose card it is; a new card of theirs serves as well
/// @param pinHash Argon2id, in the PHC string format
/// @param closed the panel opens no longer
public record StaffKey(SubjectId resident, String pinHash, boolean closed) {
    /// The same person, who may not open it any more.
    public StaffKey close() {
        return new StaffKey(resident, pinHash, true);
    }
}
