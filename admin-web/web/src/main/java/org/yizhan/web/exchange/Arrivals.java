package org.yizhan.web.exchange;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.exchange.Deliveries.Delivery;
import org.yizhan.ledger.views.Entry;
import org.yizhan.web.server.Surroundings;

/// How far what was published has come, as a hub knows it; a terminal knows nothing of others.
public final class Arrivals {
    private static final Comparator<Delivery> SILENT_FIRST =
            Comparator.comparing((Delivery each) -> each.lastHeard().orElse(Instant.MIN))
                    .thenComparing(each -> each.terminal().value().place());

    private final Optional<Deliveries> deliveries;
    private final Surroundings surroundings;

    public Arrivals(Optional<Deliveries> deliveries, Surroundings surroundings) {
        this.deliveries = deliveries;
        this.surroundings = surroundings;
    }

    /// @param isFor whether something is for a village
    /// @return by the facts that say it; nothing of what no terminal is to get
    public <B> Map<FactId, Arrival> of(List<Entry<B>> published, BiPredicate<B, PlaceId> isFor) {
        Map<FactId, List<Delivery>> known =
                deliveries
                        .map(hub -> hub.of(published.stream().map(Entry::fact).toList()))
                        .orElse(Map.of());
        Map<FactId, Arrival> arrivals = new HashMap<>();
        for (Entry<B> entry : published) {
            List<Delivery> meant =
                    known.getOrDefault(entry.fact(), List.of()).stream()
                            .filter(each ->
                                    isFor.test(entry.value(), each.terminal().value().place()))
                            .toList();
            arrivals.put(entry.fact(), arrival(meant));
        }
        return arrivals;
    }

    private Arrival arrival(List<Delivery> meant) {
        int arrived = (int) meant.stream().filter(Delivery::arrived).count();
        List<Arrival.Missing> missing =
                meant.stream()
                        .filter(each -> !each.arrived())
                        .sorted(SILENT_FIRST)
                        .limit(Arrival.NAMED)
                        .map(this::missing)
                        .toList();
        return new Arrival(arrived, meant.size(), missing);
    }

    private Arrival.Missing missing(Delivery delivery) {
        PlaceId village = delivery.terminal().value().place();
        return new Arrival.Missing(
                surroundings.nameOf(village).orElse(village.code()),
                delivery.terminal().value().label(),
                delivery.lastHeard());
    }
}
