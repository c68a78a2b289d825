package org.yizhan.kiosk.study;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.clips.WebVtt;
import org.yizhan.domain.study.Caption;
import org.yizhan.domain.study.Clip;
import org.yizhan.domain.study.Lesson;

/// The lessons this terminal has.
public interface Library {
    /// A terminal without any.
    Library EMPTY =
            new Library() {
                @Override
                public List<Lesson> lessons() {
                    return List.of();
                }

                @Override
                public Optional<InputStream> picture(Lesson lesson, String path) {
                    return Optional.empty();
                }
            };

    /// Those in force, in the order of the list.
    List<Lesson> lessons();

    /// One of them, by its own word.
    default Optional<Lesson> find(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// How many lessons are here that were withdrawn, and are not in the list for that.
    default int withdrawn() {
        return 0;
    }

    /// A picture or another short file of a lesson, to be closed by the caller.
    ///
    /// @param path as the lesson's page has it
    /// @return empty if it is not there
    Optional<InputStream> picture(Lesson lesson, String path);

    /// A recording or film of a lesson, to be closed by the caller. Not on the UI thread.
    ///
    /// @return read here and there: `mark`, `reset` and `skip` are cheap; empty if it is not there,
    ///     or not yet
    default Optional<InputStream> clip(Lesson lesson, String path) throws IOException {
        return picture(lesson, path);
    }

    /// The captions of a recording or film; none where there are none that can be read.
    default List<Caption> captions(Lesson lesson, Clip clip) {
        Optional<InputStream> found = picture(lesson, clip.captions());
        if (found.isEmpty()) {
            return List.of();
        }
        try (InputStream in = found.get()) {
            return WebVtt.read(in.readAllBytes()).orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }
}
