package org.yizhan.domain.meetings;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Voice;

/// Whether a person will come, or why they did not.
///
/// @param reason in the person's words; may be empty
/// @param said the reason in the person's own voice, where they told it to the terminal
public record Rsvp(
        SubjectId meeting, SubjectId resident, Reply reply, String reason, Optional<Voice> said) {
    /// Without a recording.
    public Rsvp(SubjectId meeting, SubjectId resident, Reply reply, String reason) {
        this(meeting, resident, reply, reason, Optional.empty());
    }

    /// One per person and meeting: the later takes the place of the earlier.
    public SubjectId subject() {
        return subject(meeting, resident);
    }

    public static SubjectId subject(SubjectId meeting, SubjectId resident) {
        return SubjectId.named("answer/" + meeting + "/" + resident);
    }
}
