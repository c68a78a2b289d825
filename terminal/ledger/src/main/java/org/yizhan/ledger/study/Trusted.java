package org.yizhan.ledger.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publisher;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Whose packs a place believes, and which are given to it. What a place further up says of a
/// publisher counts before what one further down says: nobody takes the county's word for himself.
public final class Trusted {
    private final Views views;

    public Trusted(Views views) {
        this.views = views;
    }

    /// The publishers believed in a place, by their words; revoked ones too.
    public Map<String, Entry<Publisher>> publishers(PlaceId place) {
        Map<String, Entry<Publisher>> byWord = new HashMap<>();
        for (PlaceId at : upwards(place)) {
            for (Entry<Publisher> entry : views.register(StudyFacts.PUBLISHER).list(at)) {
                if (entry.value().kind().fits(at.kind())) {
                    byWord.put(entry.value().word(), entry); // the last is the furthest up
                }
            }
        }
        return Map.copyOf(byWord);
    }

    public Optional<Publisher> publisher(PlaceId place, String word) {
        return Optional.ofNullable(publishers(place).get(word)).map(Entry::value);
    }

    /// The packs given to a place, by it or from above, withdrawn ones too.
    public List<Entry<PackRelease>> packs(PlaceId place) {
        List<Entry<PackRelease>> packs = new ArrayList<>();
        for (PlaceId at : upwards(place)) {
            packs.addAll(views.register(StudyFacts.PACK).list(at));
        }
        return List.copyOf(packs);
    }

    /// What a place's terminals must not show on a day, though they may have it: what was taken back,
    /// what is for other villages now, what is over.
    public Barred barred(PlaceId place, LocalDate day) {
        Set<String> publishers = new HashSet<>();
        publishers(place)
                .forEach((word, entry) -> {
                    if (entry.value().revoked()) {
                        publishers.add(word);
                    }
                });
        Map<String, List<PackRelease>> given =
                packs(place).stream()
                        .map(Entry::value)
                        .collect(Collectors.groupingBy(release -> release.about().pack()));
        Set<String> packs = new HashSet<>();
        given.forEach((pack, releases) -> {
            if (!isLeft(releases, place, day)) {
                packs.add(pack);
            }
        });
        return new Barred(publishers, packs);
    }

    /// One who takes it back is enough to bar it, one who gives it is enough to leave it. What gives
    /// no files only says that it is not taken back any more.
    private static boolean isLeft(List<PackRelease> releases, PlaceId place, LocalDate day) {
        List<PackRelease> giving =
                releases.stream().filter(release -> !release.parts().isEmpty()).toList();
        return releases.stream().noneMatch(PackRelease::withdrawn)
                && (giving.isEmpty()
                        || giving.stream().anyMatch(release -> release.isLeft(place, day)));
    }

    /// @param publishers whose keys were revoked
    /// @param packs that were withdrawn, or are not for this place any more
    public record Barred(Set<String> publishers, Set<String> packs) {
        public Barred {
            publishers = Set.copyOf(publishers);
            packs = Set.copyOf(packs);
        }
    }

    private static List<PlaceId> upwards(PlaceId place) {
        List<PlaceId> places = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            places.add(at.get());
        }
        return places;
    }
}
