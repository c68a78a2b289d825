package org.yizhan.web.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Manuscript;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.StudyMedia;
import org.yizhan.web.server.Refused;
import org.yizhan.web.sessions.Staff;

/// Puts recordings, films and the publisher's own reading to a lesson, as facts. What is changed is
/// to be released like every other change.
record ClipDesk(Ledger ledger, PlaceId place, SubjectId subject) {
    /// Plays something after the last page that has nothing to play yet.
    ///
    /// @param captions the words of it; empty for none
    void put(Staff who, Media clip, Optional<byte[]> captions) {
        List<byte[]> files = captions.map(List::of).orElse(List.of());
        change(
                who,
                files,
                now -> {
                    List<Media> media = new ArrayList<>(now.media());
                    media.add(clip);
                    Clip played = new Clip(clip.path());
                    captions.ifPresent(
                            words -> media.add(StudyMedia.name(played.captions(), words)));
                    return with(now, played(now.lesson(), played), media);
                });
    }

    /// Takes something that is played away.
    void drop(Staff who, String path) {
        change(who, List.of(), now -> with(now, without(now.lesson(), path), now.media()));
    }

    /// Takes the publisher's own reading of some sentences, or of none of them.
    ///
    /// @param readings each sentence's file by its path; none to read it by the terminal's voice
    void read(Staff who, java.util.Map<String, byte[]> readings) {
        change(
                who,
                List.copyOf(readings.values()),
                now -> {
                    List<Media> media =
                            new ArrayList<>(
                                    now.media().stream().filter(file -> !isReading(file)).toList());
                    readings.forEach((path, file) -> media.add(StudyMedia.name(path, file)));
                    return with(now, now.lesson(), media);
                });
    }

    private static boolean isReading(Media media) {
        return media.path().startsWith(org.yizhan.domain.study.OwnReading.FOLDER);
    }

    private static Lesson played(Lesson lesson, Clip clip) {
        List<LessonPage> pages = new ArrayList<>(lesson.pages());
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (pages.get(i).clip().isEmpty()) {
                LessonPage page = pages.get(i);
                pages.set(i, new LessonPage(page.picture(), page.sentences(), Optional.of(clip)));
                return lesson.paged(pages);
            }
        }
        throw Refused.badForm(); // every page plays something already
    }

    private static Lesson without(Lesson lesson, String path) {
        List<LessonPage> pages =
                lesson.pages().stream()
                        .map(page ->
                                page.clip().filter(clip -> clip.path().equals(path)).isPresent()
                                        ? new LessonPage(page.picture(), page.sentences())
                                        : page)
                        .toList();
        return lesson.paged(pages);
    }

    private static Publication with(Publication now, Lesson lesson, List<Media> media) {
        List<Media> all = new ArrayList<>(media.stream().filter(Belongings::isPicture).toList());
        List<Media> others = media.stream().filter(file -> !Belongings.isPicture(file)).toList();
        all.addAll(Belongings.of(lesson, others));
        return new Publication(lesson, all, now.audience(), now.withdrawn());
    }

    private void change(Staff who, List<byte[]> files, UnaryOperator<Publication> change) {
        ledger.record(
                place,
                who.actor(),
                views ->
                        new Publications(views)
                                .manuscript(place, subject)
                                .map(entry -> {
                                    List<Draft<?>> drafts =
                                            new ArrayList<>(StudyMedia.drafts(views, place, files));
                                    Manuscript now =
                                            new Manuscript(
                                                    change.apply(entry.value().publication()),
                                                    Manuscript.Stage.WRITING,
                                                    who.account());
                                    drafts.add(Draft.of(StudyFacts.MANUSCRIPT, subject, now));
                                    return new Decided<>(subject, drafts);
                                })
                                .orElse(Decided.of(subject)));
    }
}
