package org.yizhan.ledger.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.broadcast.Broadcast.Step;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about broadcasts.
public final class Broadcasts {
    /// So long one that was missed can be heard.
    public static final Duration KEPT = Duration.ofDays(3);

    private final Views views;

    public Broadcasts(Views views) {
        this.views = views;
    }

    /// Those for a place, from it and from the places it lies in, whose time is not over for longer
    /// than [#KEPT], the newest first.
    public List<Entry<Broadcast>> heardIn(PlaceId place, Instant now) {
        List<Entry<Broadcast>> all = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            list(at.get()).stream()
                    .filter(entry -> entry.value().step() == Step.ON)
                    .filter(entry -> now.isBefore(entry.value().airing().until().plus(KEPT)))
                    .forEach(all::add);
        }
        all.sort(
                Comparator.comparing((Entry<Broadcast> entry) -> entry.value().airing().from())
                        .reversed());
        return List.copyOf(all);
    }

    /// All broadcasts of exactly this place, the newest first.
    public List<Entry<Broadcast>> list(PlaceId place) {
        return views.register(BroadcastFacts.BROADCAST).list(place).stream()
                .sorted(Comparator.comparing((Entry<Broadcast> entry) -> entry.at()).reversed())
                .toList();
    }

    /// Whether a terminal has said one to its end.
    ///
    /// @param village which the terminal serves
    public boolean isAired(PlaceId village, SubjectId broadcast, SubjectId terminal) {
        return airedAt(village, broadcast, terminal).isPresent();
    }

    /// When a terminal said one to its end for the first time.
    ///
    /// @param village which the terminal serves
    public Optional<Instant> airedAt(PlaceId village, SubjectId broadcast, SubjectId terminal) {
        return views.register(BroadcastFacts.AIRED)
                .find(village, BroadcastFacts.aired(broadcast, terminal))
                .map(Entry::at);
    }
}
