package org.yizhan.kiosk.study;

import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Reading;

/// A lesson being read: which sentence, and which page it is on.
public final class LessonModel {
    private final Lesson lesson;
    private final Reading reading;
    private final Bookmarks bookmarks;

    /// @param bookmarks where this visit stopped in it
    /// @throws IllegalArgumentException if the lesson has no sentence
    public LessonModel(Lesson lesson, Narrator narrator, Bookmarks bookmarks) {
        this.lesson = lesson;
        this.bookmarks = bookmarks;
        this.reading = new Reading(narrator, lesson.sentences(), Words.of(lesson));
        reading.startAt(bookmarks.line(lesson.id()));
    }

    public Lesson lesson() {
        return lesson;
    }

    public Reading reading() {
        return reading;
    }

    /// Says the title, then reads from the first sentence, or from where this visit stopped.
    void begin() {
        int line = reading.line().get();
        Sentence opening =
                line == 0
                        ? Sentence.of("study.opening", "title", lesson.title())
                        : Sentence.of("study.goingOn", "title", lesson.title(), "number", line + 1);
        reading.begin(opening);
    }

    /// Keeps the place for this visit; a lesson heard to its end begins anew.
    void leave() {
        if (reading.state().get() == Reading.State.FINISHED) {
            bookmarks.drop(lesson.id());
        } else {
            bookmarks.keep(lesson.id(), reading.line().get());
        }
        reading.stop();
    }

    /// The page the sentence that is read stands on.
    LessonPage page() {
        int before = 0;
        for (LessonPage page : lesson.pages()) {
            before += page.sentences().size();
            if (reading.line().get() < before) {
                return page;
            }
        }
        throw new IllegalStateException("A sentence on no page");
    }

    /// Such as "第 3 句，共 12 句".
    Sentence place() {
        return Sentence.of(
                "study.place", "number", reading.line().get() + 1, "count", reading.lines().size());
    }
}
