package org.yizhan.content.markdown;

import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Sentence;

/// What came of reading a lesson's Markdown.
public sealed interface LessonResult {
    record Read(Lesson lesson) implements LessonResult {}

    /// @param reason for the person who wrote the lesson
    record Unreadable(Sentence reason) implements LessonResult {}
}
