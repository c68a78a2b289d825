package org.yizhan.kiosk.study;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.yizhan.content.study.OpenLesson;
import org.yizhan.content.study.ShelvedLesson;
import org.yizhan.domain.study.Lesson;

/// The lessons of the installed packs, in one language.
public final class PackLibrary implements Library {
    private final org.yizhan.content.study.Library shelf;

    public PackLibrary(org.yizhan.content.study.Library shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<Lesson> lessons() {
        return shelf.lessons().stream().map(ShelvedLesson::lesson).toList();
    }

    @Override
    public int withdrawn() {
        return shelf.barred();
    }

    @Override
    public Optional<InputStream> picture(Lesson lesson, String path) {
        Optional<OpenLesson> found = shelf.open(lesson.id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (OpenLesson open = found.get()) {
            return open.bytes(path).map(ByteArrayInputStream::new);
        }
    }

    @Override
    public Optional<InputStream> clip(Lesson lesson, String path) {
        Optional<OpenLesson> found = shelf.open(lesson.id());
        Optional<InputStream> stream = found.flatMap(open -> open.stream(path));
        if (stream.isEmpty()) {
            found.ifPresent(OpenLesson::close);
        }
        return stream;
    }
}
