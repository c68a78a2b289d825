package org.yizhan.kiosk.study;

import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Tally;

/// Counts what becomes of lessons: how often, never who. Returns at once.
@FunctionalInterface
public interface Hearing {
    /// Counts nothing.
    Hearing NOBODY = (_, _) -> {};

    void happened(Lesson lesson, Tally.Happened what);
}
