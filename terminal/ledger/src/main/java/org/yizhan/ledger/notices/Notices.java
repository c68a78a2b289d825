package org.yizhan.ledger.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.notices.Rumour;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about notices.
public final class Notices {
    private final Views views;

    public Notices(Views views) {
        this.views = views;
    }

    /// What is shown in a place on a day: its own notices and those of the places it lies in, the
    /// newest first.
    public List<Entry<Notice>> shown(PlaceId place, LocalDate day) {
        List<Entry<Notice>> shown = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            list(at.get()).stream()
                    .filter(entry -> entry.value().isShownOn(day))
                    .filter(entry -> entry.value().reaches(place))
                    .forEach(shown::add);
        }
        shown.sort(Comparator.comparing((Entry<Notice> entry) -> entry.at()).reversed());
        return List.copyOf(shown);
    }

    /// The rumours answered in a place on a day, by it and by the places it lies in, the newest
    /// first.
    public List<Entry<Rumour>> rumours(PlaceId place, LocalDate day) {
        List<Entry<Rumour>> shown = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            views.register(NoticeFacts.RUMOUR).list(at.get()).stream()
                    .filter(entry -> entry.value().isShownOn(day))
                    .forEach(shown::add);
        }
        shown.sort(Comparator.comparing((Entry<Rumour> entry) -> entry.at()).reversed());
        return List.copyOf(shown);
    }

    /// All notices published to exactly this place, the newest first.
    public List<Entry<Notice>> list(PlaceId place) {
        return views.register(NoticeFacts.NOTICE).list(place).stream()
                .sorted(Comparator.comparing((Entry<Notice> entry) -> entry.at()).reversed())
                .toList();
    }
}
