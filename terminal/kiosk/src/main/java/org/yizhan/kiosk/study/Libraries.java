package org.yizhan.kiosk.study;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.study.Lesson;

/// Two libraries as one: what staff just wrote stands before what came in packs.
///
/// @param first its lessons stand before, and hide those of the same word
public record Libraries(Library first, Library second) implements Library {
    @Override
    public List<Lesson> lessons() {
        List<Lesson> all = new ArrayList<>(first.lessons());
        second.lessons().stream()
                .filter(lesson -> first.find(lesson.id()).isEmpty())
                .forEach(all::add);
        return List.copyOf(all);
    }

    @Override
    public int withdrawn() {
        return first.withdrawn() + second.withdrawn();
    }

    @Override
    public Optional<InputStream> picture(Lesson lesson, String path) {
        return holder(lesson).picture(lesson, path);
    }

    @Override
    public Optional<InputStream> clip(Lesson lesson, String path) throws IOException {
        return holder(lesson).clip(lesson, path);
    }

    private Library holder(Lesson lesson) {
        return first.find(lesson.id()).isPresent() ? first : second;
    }
}
