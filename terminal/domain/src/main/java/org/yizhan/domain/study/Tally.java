package org.yizhan.domain.study;

/// How often a lesson was opened on one terminal, and what people touched after it. Nobody's name,
/// nobody's minutes.
///
/// @param lesson the lesson's own word
/// @param topic the word of its [Topic]
/// @param understood 听懂了
/// @param again 再听一遍
/// @param others 想学别的
public record Tally(
        String lesson, String topic, int opened, int understood, int again, int others) {
    /// Nothing yet.
    public static Tally of(Lesson lesson) {
        return new Tally(lesson.id(), lesson.topic(), 0, 0, 0, 0);
    }

    /// One more of something that happened.
    public Tally and(Happened what) {
        return new Tally(
                lesson,
                topic,
                opened + (what == Happened.OPENED ? 1 : 0),
                understood + (what == Happened.UNDERSTOOD ? 1 : 0),
                again + (what == Happened.AGAIN ? 1 : 0),
                others + (what == Happened.OTHERS ? 1 : 0));
    }

    /// Two terminals together.
    public Tally and(Tally other) {
        return new Tally(
                lesson,
                topic,
                opened + other.opened,
                understood + other.understood,
                again + other.again,
                others + other.others);
    }

    /// What a terminal notices of a lesson.
    public enum Happened {
        OPENED,
        UNDERSTOOD,
        AGAIN,
        OTHERS
    }
}
