package org.yizhan.domain.study;

import java.util.List;
import java.util.Optional;

/// One picture and what is said beside it.
///
/// @param picture a path within the pack, such as `pictures/call.svg`
/// @param sentences shown and spoken one after the other
/// @param clip played after the sentences
public record LessonPage(Optional<String> picture, List<String> sentences, Optional<Clip> clip) {
    public LessonPage {
        sentences = List.copyOf(sentences);
    }

    /// A page that is read by the terminal's own voice.
    public LessonPage(Optional<String> picture, List<String> sentences) {
        this(picture, sentences, Optional.empty());
    }
}
