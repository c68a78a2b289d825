package org.yizhan.domain.away;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Voice;

/// What a member away tells the branch. The branch sees it once staff have released it.
///
/// @param text may be empty where there is a picture or a voice
/// @param picture the blob of a JPEG, as its reference is written
public record News(
        SubjectId from, String text, Optional<String> picture, Optional<Voice> voice, Step step) {
    /// How far it has come.
    public enum Step {
        WAITING,
        RELEASED,
        /// Not to be seen, or not any more.
        ENDED
    }

    /// The same at another step.
    public News at(Step other) {
        return new News(from, text, picture, voice, other);
    }
}
