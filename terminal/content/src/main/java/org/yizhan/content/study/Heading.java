package org.yizhan.content.study;

import java.time.LocalDate;
import java.util.Optional;

/// What stands over a lesson.
///
/// @param id the lesson's own word
/// @param topic the word of a [org.yizhan.domain.study.Topic]
/// @param checked the day its content was last confirmed to be true
/// @param recheck the last day it may be relied on
public record Heading(
        String id,
        String title,
        String topic,
        String publisher,
        LocalDate checked,
        Optional<LocalDate> recheck) {}
