package org.yizhan.domain.meetings;

import org.yizhan.domain.facts.SubjectId;

/// Whether a person will come, or why they did not.
///
/// @param reason in the person's words; may be empty
public record Rsvp(SubjectId meeting, SubjectId resident, Reply reply, String reason) {
    /// One per person and meeting: the later takes the place of the earlier.
    public SubjectId subject() {
        return subject(meeting, resident);
    }

    public static SubjectId subject(SubjectId meeting, SubjectId resident) {
        return SubjectId.named("answer/" + meeting + "/" + resident);
    }
}
