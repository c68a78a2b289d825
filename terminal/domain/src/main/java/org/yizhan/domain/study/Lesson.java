package org.yizhan.domain.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Something to listen to: pages, each a picture and a few sentences.
///
/// @param id the lesson's own word, the same in every version, such as `phone-fraud`
/// @param topic the word of a [Topic], such as `safety`
/// @param publisher who stands for it, such as "县司法局"
/// @param checked the day its content was last confirmed to be true
/// @param recheck the last day it may be relied on, where its publisher named one
/// @param quiz questions for who wants them, perhaps none
public record Lesson(
        String id,
        String title,
        String topic,
        String publisher,
        LocalDate checked,
        Optional<LocalDate> recheck,
        List<LessonPage> pages,
        List<Question> quiz) {
    private static final int FRESH_DAYS = 60;

    public Lesson {
        pages = List.copyOf(pages);
        quiz = List.copyOf(quiz);
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
        return new Lesson(id, title, topic, publisher, checked, recheck, pages, questions);
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
