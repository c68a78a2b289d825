package org.yizhan.domain.study;

import org.yizhan.domain.facts.SubjectId;

/// A lesson that a meeting listens to together, on the terminal's screen, led from a phone. Who
/// checked in has it in their file; nothing says who looked where.
///
/// @param lesson the lesson's own word
/// @param line the sentence on the screen, from 0
/// @param turn grows each time the sentence is to be read aloud; 0 while nothing is
/// @param ended it is over; that it was listened to stays
public record Together(
        SubjectId meeting, String lesson, String title, int line, int turn, boolean ended) {
    /// It begins, silently, at the first sentence.
    public static Together of(SubjectId meeting, Lesson lesson) {
        return new Together(meeting, lesson.id(), lesson.title(), 0, 0, false);
    }

    /// At another sentence, which is read aloud.
    public Together at(int sentence) {
        return new Together(meeting, lesson, title, sentence, turn + 1, ended);
    }

    /// Over, or begun again.
    public Together ended(boolean now) {
        return new Together(meeting, lesson, title, line, turn, now);
    }

    /// One for every lesson of a meeting.
    public SubjectId subject() {
        return SubjectId.named("study.together/" + meeting + "/" + lesson);
    }
}
