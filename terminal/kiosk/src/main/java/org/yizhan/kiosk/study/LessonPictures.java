package org.yizhan.kiosk.study;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.study.Lesson;
import org.yizhan.kiosk.pictures.Picture;

/// Draws the pictures of lessons; a lesson whose picture cannot be drawn is shown with a book.
final class LessonPictures {
    private static final Logger LOG = LoggerFactory.getLogger(LessonPictures.class);

    /// Stands on the place of a drawing.
    private static final String DRAWN = "drawn";

    private final Library library;

    LessonPictures(Library library) {
        this.library = library;
    }

    /// Puts the picture of a page in its place. A drawing brings its own ground.
    void show(StackPane place, Lesson lesson, Optional<String> path) {
        Optional<Region> drawn = path.flatMap(name -> draw(lesson, name));
        place.getStyleClass().remove(DRAWN);
        if (drawn.isPresent()) {
            place.getStyleClass().add(DRAWN);
        }
        place.getChildren().setAll(drawn.orElseGet(() -> Picture.of("book").styled("lesson-book")));
    }

    /// The first picture of a lesson.
    void showCover(StackPane place, Lesson lesson) {
        show(
                place,
                lesson,
                lesson.pages().stream().flatMap(page -> page.picture().stream()).findFirst());
    }

    private static Optional<Region> drawing(byte[] svg) {
        return Optional.of(Picture.read(new ByteArrayInputStream(svg)).styled("lesson-drawing"));
    }

    private static Optional<Region> photograph(byte[] file) {
        Image image = new Image(new ByteArrayInputStream(file));
        return image.isError() ? Optional.empty() : Optional.of(new PhotoView(image));
    }

    private Optional<Region> draw(Lesson lesson, String name) {
        Optional<InputStream> found = library.picture(lesson, name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = found.get()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length > 0 && bytes[0] == '<' ? drawing(bytes) : photograph(bytes);
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Picture {} of lesson {} cannot be drawn", name, lesson.id(), e);
            return Optional.empty();
        }
    }
}
