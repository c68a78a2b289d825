package org.yizhan.kiosk.study;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.study.Clips;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.views.Entry;

/// The lessons staff released for this village.
///
/// @param shown those in force today
public record PublishedLibrary(Supplier<List<Entry<Publication>>> shown, Ledger ledger, Blobs blobs)
        implements Library {
    @Override
    public List<Lesson> lessons() {
        return shown.get().stream().map(entry -> entry.value().lesson()).toList();
    }

    @Override
    public Optional<InputStream> picture(Lesson lesson, String path) {
        return entry(lesson).flatMap(entry -> bytes(entry, path)).map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<InputStream> clip(Lesson lesson, String path) {
        return entry(lesson)
                .flatMap(entry -> entry.value().media(path))
                .flatMap(media -> Clips.open(blobs, media));
    }

    private Optional<Entry<Publication>> entry(Lesson lesson) {
        return shown.get().stream()
                .filter(entry -> entry.value().lesson().id().equals(lesson.id()))
                .findFirst();
    }

    private Optional<byte[]> bytes(Entry<Publication> entry, String path) {
        return ledger.read(
                views -> new Publications(views).media(entry.place(), entry.value(), path));
    }
}
