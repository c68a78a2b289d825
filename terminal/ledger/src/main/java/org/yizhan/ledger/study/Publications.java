package org.yizhan.ledger.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Manuscript;
import org.yizhan.domain.study.Publication;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about lessons that staff wrote.
public final class Publications {
    private final Views views;

    public Publications(Views views) {
        this.views = views;
    }

    /// What a village shows on a day: its own lessons and those of the places it lies in, the
    /// newest first.
    public List<Entry<Publication>> shown(PlaceId village, LocalDate day) {
        return reaching(village).stream()
                .filter(entry -> entry.value().isShown(village, day))
                .toList();
    }

    /// Everything released in a place or above it, shown or not, the newest first.
    public List<Entry<Publication>> reaching(PlaceId place) {
        List<Entry<Publication>> all = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            all.addAll(views.register(StudyFacts.PUBLICATION).list(at.get()));
        }
        all.sort(Comparator.comparing((Entry<Publication> entry) -> entry.at()).reversed());
        return List.copyOf(all);
    }

    /// Everything released in a place, above it and within it, by where it was released: for
    /// looking at all villages of a county at once.
    public Map<PlaceId, List<Entry<Publication>>> around(PlaceId place) {
        Stream<Entry<Publication>> above =
                place.parent().map(this::reaching).orElse(List.of()).stream();
        return Stream.concat(above, views.register(StudyFacts.PUBLICATION).within(place).stream())
                .collect(Collectors.groupingBy(Entry::place));
    }

    /// What is written in a place, the newest first.
    public List<Entry<Manuscript>> manuscripts(PlaceId place) {
        return views.register(StudyFacts.MANUSCRIPT).list(place).stream()
                .sorted(Comparator.comparing((Entry<Manuscript> entry) -> entry.at()).reversed())
                .toList();
    }

    public Optional<Entry<Manuscript>> manuscript(PlaceId place, SubjectId subject) {
        return views.register(StudyFacts.MANUSCRIPT).find(place, subject);
    }

    public Optional<Entry<Publication>> publication(PlaceId place, SubjectId subject) {
        return views.register(StudyFacts.PUBLICATION).find(place, subject);
    }

    /// A file of something written in a place.
    public Optional<byte[]> media(PlaceId place, Publication publication, String path) {
        return publication.media(path).flatMap(media -> StudyMedia.read(views, place, media));
    }
}
