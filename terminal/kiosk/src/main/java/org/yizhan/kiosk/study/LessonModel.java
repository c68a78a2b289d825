package org.yizhan.kiosk.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Stop;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Reading;
import org.yizhan.kiosk.voice.Reading.State;

/// A lesson being read: which sentence, which page it is on, and the recording or film that is
/// played after a page.
public final class LessonModel {
    private final Lesson lesson;
    private final Library library;
    private final Narrator narrator;
    private final Reading reading;
    private final Bookmarks bookmarks;
    private final Map<Integer, Clip> clips = new HashMap<>();
    private Optional<ClipModel> clip = Optional.empty();

    /// @param bookmarks where this visit, or this person, stopped in it
    /// @throws IllegalArgumentException if the lesson has no sentence
    public LessonModel(Lesson lesson, Library library, Narrator narrator, Bookmarks bookmarks) {
        this.lesson = lesson;
        this.library = library;
        this.narrator = narrator;
        this.bookmarks = bookmarks;
        int lines = 0;
        for (LessonPage page : lesson.pages()) {
            lines += page.sentences().size();
            int last = Math.max(0, lines - 1);
            page.clip().ifPresent(played -> clips.putIfAbsent(last, played));
        }
        reading =
                new Reading(
                        narrator,
                        lesson.sentences(),
                        new OwnVoice(library, lesson, narrator),
                        clips::containsKey);
        bookmarks.in(lesson.id()).ifPresent(stop -> reading.startAt(stop.line()));
    }

    public Lesson lesson() {
        return lesson;
    }

    public Reading reading() {
        return reading;
    }

    /// Says the title, then reads from the first sentence, or from where this visit stopped; a
    /// recording or film that was begun goes on at once.
    void begin() {
        int line = reading.line().get();
        int into = bookmarks.in(lesson.id()).map(Stop::clip).orElse(0);
        if (into > 0 && clips.containsKey(line)) {
            reading.aside();
            return;
        }
        Sentence opening =
                line == 0
                        ? Sentence.of("study.opening", "title", lesson.title())
                        : Sentence.of("study.goingOn", "title", lesson.title(), "number", line + 1);
        reading.begin(opening);
    }

    /// What is played after the sentence at hand, from where it was left.
    ///
    /// @throws IllegalStateException if nothing is
    ClipModel play() {
        Clip played = played();
        ClipSource source = () -> library.clip(lesson, played.path());
        ClipModel model = new ClipModel(narrator, source, library.captions(lesson, played));
        clip = Optional.of(model);
        int line = reading.line().get();
        model.play(
                bookmarks
                        .in(lesson.id())
                        .filter(stop -> stop.line() == line)
                        .map(Stop::clip)
                        .orElse(0));
        return model;
    }

    /// The recording or film after the sentence at hand.
    Clip played() {
        return Optional.ofNullable(clips.get(reading.line().get())).orElseThrow();
    }

    /// Leaves what is played, and reads on.
    void goOn() {
        clip.ifPresent(ClipModel::stop);
        clip = Optional.empty();
        reading.goOn();
    }

    /// Keeps the place; a lesson heard to its end begins anew.
    void leave() {
        if (reading.state().get() == State.FINISHED) {
            bookmarks.drop(lesson.id());
        } else {
            int into = clip.map(ClipModel::place).orElse(0);
            bookmarks.keep(new Stop(lesson.id(), reading.line().get(), into));
        }
        clip.ifPresent(ClipModel::stop);
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

    /// What stands on that page, as one text.
    String words() {
        List<String> sentences = page().sentences();
        return String.join("", sentences);
    }

    /// Such as "第 3 句，共 12 句".
    Sentence place() {
        return Sentence.of(
                "study.place", "number", reading.line().get() + 1, "count", reading.lines().size());
    }
}
