package org.yizhan.content.study;

import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Topic;

/// A lesson on this terminal.
///
/// @param pack the pack it lies in
/// @param stale its content may have been overtaken; say so, with its date, but show it
public record ShelvedLesson(Lesson lesson, String pack, boolean stale) {
    public Topic topic() {
        return Topic.of(lesson.topic());
    }
}
