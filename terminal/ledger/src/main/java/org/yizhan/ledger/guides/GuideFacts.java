package org.yizhan.ledger.guides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.guides.Guide;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// The type of facts about guides, and the one question there is. The subject is the guide; the
/// place is whom it is for: everyone in it.
public final class GuideFacts {
    public static final FactType<Guide> GUIDE =
            FactType.register("guides.guide", Guide.class).visibleWithin();

    public static final List<FactType<?>> TYPES = List.of(GUIDE);

    private GuideFacts() {}

    /// What is shown in a place: its own guides and those of the places it lies in, by title.
    public static List<Entry<Guide>> shown(Views views, PlaceId place) {
        List<Entry<Guide>> shown = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            views.register(GUIDE).list(at.get()).stream()
                    .filter(entry -> !entry.value().withdrawn())
                    .forEach(shown::add);
        }
        shown.sort(Comparator.comparing(entry -> entry.value().title()));
        return List.copyOf(shown);
    }
}
