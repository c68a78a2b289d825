package org.yizhan.web.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.content.study.Composition;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.OwnReading;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Media;
import org.yizhan.ledger.study.StudyMedia;

/// What belongs to a lesson besides its words: pictures, recordings, films, captions, the
/// publisher's own reading. What no page and no sentence names any more goes.
final class Belongings {
    static final String PICTURES = "pictures/";

    private Belongings() {}

    static boolean isPicture(Media media) {
        return media.path().startsWith(PICTURES);
    }

    /// All that is no picture.
    static List<Media> others(Publication publication) {
        return publication.media().stream().filter(media -> !isPicture(media)).toList();
    }

    /// The recordings and films, in the order of the lesson's pages.
    static List<Clip> clips(List<Media> others) {
        return others.stream()
                .filter(media -> media.blob().isPresent())
                .map(media -> new Clip(media.path()))
                .toList();
    }

    /// The files of a lesson that was composed anew.
    ///
    /// @param asked pictures of questions that are new, by their paths
    /// @param others what it had before besides its pictures
    static List<Media> of(Composition made, Map<String, byte[]> asked, List<Media> others) {
        List<Media> all = new ArrayList<>();
        made.files().forEach((path, bytes) -> all.add(StudyMedia.name(path, bytes)));
        List<Media> besides = new ArrayList<>(others);
        besides.removeIf(media -> asked.containsKey(media.path()));
        asked.forEach((path, bytes) -> besides.add(StudyMedia.name(path, bytes)));
        all.addAll(of(made.lesson(), besides));
        return List.copyOf(all);
    }

    /// Of some files those that a lesson has use for, its clips in the order of its pages.
    static List<Media> of(Lesson lesson, List<Media> others) {
        Set<String> used =
                Stream.of(
                                lesson.sentences().stream().map(OwnReading::path),
                                lesson.quiz().stream()
                                        .flatMap(question -> question.picture().stream()),
                                lesson.pages().stream()
                                        .flatMap(page -> page.clip().stream())
                                        .flatMap(clip -> Stream.of(clip.path(), clip.captions())))
                        .flatMap(paths -> paths)
                        .collect(Collectors.toSet());
        return others.stream().filter(media -> used.contains(media.path())).toList();
    }
}
