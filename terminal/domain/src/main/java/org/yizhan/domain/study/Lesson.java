package org.yizhan.domain.study;

import java.time.LocalDate;
import java.util.List;

/// Something to listen to: pages, each a picture and a few sentences.
///
/// @param id the lesson's own word, the same in every version, such as `phone-fraud`
/// @param topic one of the topics of the study list, such as `safety`
/// @param publisher who stands for it, such as "县司法局"
/// @param checked the day its content was last confirmed to be true
public record Lesson(
        String id,
        String title,
        String topic,
        String publisher,
        LocalDate checked,
        List<LessonPage> pages) {
    public Lesson {
        pages = List.copyOf(pages);
    }

    /// All sentences of all pages, in order.
    public List<String> sentences() {
        return pages.stream().flatMap(page -> page.sentences().stream()).toList();
    }
}
