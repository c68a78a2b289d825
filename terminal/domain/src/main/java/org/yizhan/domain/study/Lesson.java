package org.yizhan.domain.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Something to listen to: pages, each a picture and a few sentences.
///
/// @param id the lesson's own word, the same in every version, such as `phone-fraud`
/// @param topic the word of a [Topic], such as `safety`
/// @param publisher who stands for it, such as "县司法局"
/// @param checked the day its content was last confirmed to be true
/// @param recheck the last day it may be relied on, where its publisher named one
/// @param quiz questions for who wants them, perhaps none
/// @param readings how some of its words are read, where the voice would err
public record Lesson(
        String id,
        String title,
        String topic,
        String publisher,
        LocalDate checked,
        Optional<LocalDate> recheck,
        List<LessonPage> pages,
        List<Question> quiz,
        List<Pronounced> readings) {
    private static final int FRESH_DAYS = 60;

    public Lesson {
        pages = List.copyOf(pages);
        quiz = List.copyOf(quiz);
        // Lessons of older programs say nothing of it.
        readings = List.copyOf(Objects.requireNonNullElse(readings, List.of()));
    }

    /// A lesson that is read as the voice reads everything.
    public Lesson(
            String id,
            String title,
            String topic,
            String publisher,
            LocalDate checked,
            Optional<LocalDate> recheck,
            List<LessonPage> pages,
            List<Question> quiz) {
        this(id, title, topic, publisher, checked, recheck, pages, quiz, List.of());
    }

    /// A lesson that asks nothing.
    public Lesson(
            String id,
            String title,
            String topic,
            String publisher,
            LocalDate checked,
            Optional<LocalDate> recheck,
            List<LessonPage> pages) {
        this(id, title, topic, publisher, checked, recheck, pages, List.of());
    }

    /// A lesson whose publisher named no day for looking at it again.
    public Lesson(
            String id,
            String title,
            String topic,
            String publisher,
            LocalDate checked,
            List<LessonPage> pages) {
        this(id, title, topic, publisher, checked, Optional.empty(), pages);
    }

    /// The same lesson with questions behind it.
    public Lesson asking(List<Question> questions) {
        return new Lesson(
                id, title, topic, publisher, checked, recheck, pages, questions, readings);
    }

    /// The same lesson with words read as told.
    public Lesson read(List<Pronounced> words) {
        return new Lesson(id, title, topic, publisher, checked, recheck, pages, quiz, words);
    }

    /// The same lesson with other pages.
    public Lesson paged(List<LessonPage> others) {
        return new Lesson(id, title, topic, publisher, checked, recheck, others, quiz, readings);
    }

    /// The last day on which its content is taken to be true.
    public LocalDate trueUntil() {
        return recheck.orElse(checked.plusDays(FRESH_DAYS));
    }

    /// All sentences of all pages, in order.
    public List<String> sentences() {
        return pages.stream().flatMap(page -> page.sentences().stream()).toList();
    }

    /// Whether its content may have been overtaken: past the day its publisher named, or, where
    /// none is named, more than 60 days after it was checked. It is still shown, with its date.
    public boolean isStaleOn(LocalDate day) {
        return day.isAfter(trueUntil());
    }
}
