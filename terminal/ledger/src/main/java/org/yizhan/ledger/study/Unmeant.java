package org.yizhan.ledger.study;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The files of packs and films that a county or township gave to other villages, or took back:
/// their facts come to every terminal, their megabytes need not.
public final class Unmeant {
    private final Collection<PlaceId> places;
    private final Set<String> meant = new HashSet<>();
    private final Set<String> unmeant = new HashSet<>();

    private Unmeant(Collection<PlaceId> places) {
        this.places = places;
    }

    /// @param places that a terminal follows: its own and those they lie in
    /// @return names of blobs
    public static Set<String> names(Views views, Collection<PlaceId> places) {
        Unmeant found = new Unmeant(places);
        places.stream().filter(Unmeant::isAbove).forEach(place -> found.look(views, place));
        found.unmeant.removeAll(found.meant);
        return Set.copyOf(found.unmeant);
    }

    private static boolean isAbove(PlaceId place) {
        return place.kind() == PlaceKind.COUNTY || place.kind() == PlaceKind.TOWNSHIP;
    }

    private void look(Views views, PlaceId place) {
        List<Entry<PackRelease>> packs = views.register(StudyFacts.PACK).list(place);
        for (PackRelease pack : packs.stream().map(Entry::value).toList()) {
            note(pack.audience(), pack.withdrawn(), pack.parts().stream().map(part -> part.blob()));
        }
        List<Entry<Publication>> lessons = views.register(StudyFacts.PUBLICATION).list(place);
        for (Publication lesson : lessons.stream().map(Entry::value).toList()) {
            note(
                    lesson.audience(),
                    lesson.withdrawn(),
                    lesson.media().stream().flatMap(media -> media.blob().stream()));
        }
    }

    private void note(Audience whom, boolean withdrawn, Stream<String> blobs) {
        boolean here = !withdrawn && places.stream().anyMatch(whom::includes);
        Set<String> names =
                blobs.map(BlobRef::parse).map(BlobRef::name).collect(Collectors.toSet());
        (here ? meant : unmeant).addAll(names);
    }
}
