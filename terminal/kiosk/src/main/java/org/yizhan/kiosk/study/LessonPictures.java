package org.yizhan.kiosk.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.study.Lesson;
import org.yizhan.kiosk.pictures.Picture;

/// Draws the pictures of lessons; a lesson whose picture cannot be drawn is shown with a book.
final class LessonPictures {
    private static final Logger LOG = LoggerFactory.getLogger(LessonPictures.class);

    private final Library library;

    LessonPictures(Library library) {
        this.library = library;
    }

    /// The picture of a page.
    Region of(Lesson lesson, Optional<String> path) {
        return path.flatMap(name -> draw(lesson, name))
                .orElseGet(() -> Picture.of("book").styled("lesson-book"));
    }

    /// The first picture of a lesson.
    Region cover(Lesson lesson) {
        return of(
                lesson,
                lesson.pages().stream().flatMap(page -> page.picture().stream()).findFirst());
    }

    private Optional<Region> draw(Lesson lesson, String name) {
        Optional<InputStream> found = library.picture(lesson, name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            return Optional.of(Picture.read(in).styled("lesson-drawing"));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Picture {} of lesson {} cannot be drawn", name, lesson.id(), e);
            return Optional.empty();
        }
    }
}
