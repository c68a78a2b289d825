package org.yizhan.domain.study;

import java.util.List;
import java.util.Optional;

/// One picture and what is said beside it.
///
/// @param picture a path within the pack, such as `pictures/call.svg`
/// @param sentences shown and spoken one after the other
public record LessonPage(Optional<String> picture, List<String> sentences) {
    public LessonPage {
        sentences = List.copyOf(sentences);
    }
}
