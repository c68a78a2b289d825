package org.yizhan.ledger.study;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// What has grown old, and where nothing new came.
public final class Freshness {
    /// After so many days without anything new a village is worth a word.
    public static final int QUIET_DAYS = 60;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Views views;

    public Freshness(Views views) {
        this.views = views;
    }

    /// What a place wrote itself and should look at again: shown somewhere, past its day.
    public List<Publication> stale(PlaceId place, LocalDate today) {
        return views.register(StudyFacts.PUBLICATION).list(place).stream()
                .map(Entry::value)
                .filter(each -> !each.withdrawn() && each.audience().includes(today))
                .filter(each -> each.lesson().isStaleOn(today))
                .toList();
    }

    /// When something new last came to each village in a place; a village that never had anything
    /// is not there. One question for all villages of a county.
    public Map<PlaceId, LocalDate> newest(PlaceId place) {
        List<Given> all = new ArrayList<>();
        for (var entry : views.register(StudyFacts.PUBLICATION).everywhere()) {
            if (!entry.value().withdrawn()) {
                all.add(new Given(entry.place(), entry.value().audience()));
            }
        }
        for (var entry : views.register(StudyFacts.PACK).everywhere()) {
            if (!entry.value().withdrawn()) {
                LocalDate day = LocalDate.ofInstant(entry.at(), ZONE);
                Audience whom = entry.value().audience();
                all.add(new Given(entry.place(), new Audience(whom.places(), day, whom.until())));
            }
        }
        Map<PlaceId, LocalDate> newest = new HashMap<>();
        for (PlaceId village : villages(place)) {
            all.stream()
                    .filter(given -> given.reaches(village))
                    .map(given -> given.whom().from())
                    .max(Comparator.naturalOrder())
                    .ifPresent(day -> newest.put(village, day));
        }
        return newest;
    }

    /// The villages in a place to which nothing new came for two months.
    public List<PlaceId> quiet(PlaceId place, LocalDate today) {
        Map<PlaceId, LocalDate> newest = newest(place);
        return villages(place).stream()
                .filter(village ->
                        Optional.ofNullable(newest.get(village))
                                .map(day -> day.plusDays(QUIET_DAYS).isBefore(today))
                                .orElse(true))
                .toList();
    }

    private List<PlaceId> villages(PlaceId place) {
        return new Places(views)
                .all().stream()
                        .map(Place::id)
                        .filter(id -> id.kind() == PlaceKind.VILLAGE && id.isWithin(place))
                        .sorted()
                        .toList();
    }

    private record Given(PlaceId place, Audience whom) {
        boolean reaches(PlaceId village) {
            return village.isWithin(place) && whom.includes(village);
        }
    }
}
