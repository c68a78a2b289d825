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
public record Lesson(
        String id,
        String title,
        String topic,
        String publisher,
        LocalDate checked,
        Optional<LocalDate> recheck,
        List<LessonPage> pages) {
    private static final int FRESH_DAYS = 60;

    public Lesson {
        pages = List.copyOf(pages);
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

    /// All sentences of all pages, in order.
    public List<String> sentences() {
        return pages.stream().flatMap(page -> page.sentences().stream()).toList();
    }

    /// Whether its content may have been overtaken: past the day its publisher named, or, where
    /// none is named, more than 60 days after it was checked. It is still shown, with its date.
    public boolean isStaleOn(LocalDate day) {
        return day.isAfter(recheck.orElse(checked.plusDays(FRESH_DAYS)));
    }
}
