package org.yizhan.kiosk.study;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.content.study.OpenLesson;
import org.yizhan.content.study.ShelvedLesson;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Language;

/// The lessons of the installed packs, in the language of the person at the screen.
public final class PackLibrary implements Library {
    private final Map<Language, org.yizhan.content.study.Library> shelves;
    private final Supplier<Language> language;

    /// @param language of the person at the screen, asked at each call
    public PackLibrary(
            Map<Language, org.yizhan.content.study.Library> shelves, Supplier<Language> language) {
        this.shelves = Map.copyOf(shelves);
        this.language = language;
    }

    private Optional<org.yizhan.content.study.Library> shelf() {
        return Optional.ofNullable(shelves.get(language.get()));
    }

    @Override
    public List<Lesson> lessons() {
        return shelf().stream()
                .flatMap(shelf -> shelf.lessons().stream())
                .map(ShelvedLesson::lesson)
                .toList();
    }

    @Override
    public Optional<InputStream> picture(Lesson lesson, String path) {
        Optional<OpenLesson> found = shelf().flatMap(shelf -> shelf.open(lesson.id()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (OpenLesson open = found.get()) {
            return open.bytes(path).map(ByteArrayInputStream::new);
        }
    }
}
