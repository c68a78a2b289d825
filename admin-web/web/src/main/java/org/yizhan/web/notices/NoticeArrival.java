package org.yizhan.web.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yizhan.domain.facts.FactId;
import org.yizhan.ledger.exchange.Deliveries;

/// How far something published has come: 已送到终端, or 还没送到（上次联系…）.
///
/// @param terminal how staff call it
/// @param lastHeard by the hub's clock; empty if never
public record NoticeArrival(String terminal, boolean arrived, Optional<Instant> lastHeard) {
    /// Asks a hub's deliveries; on a terminal nothing is known.
    public static Function<FactId, List<NoticeArrival>> from(Optional<Deliveries> deliveries) {
        return fact ->
                deliveries
                        .map(known -> known.of(fact).stream().map(NoticeArrival::of).toList())
                        .orElse(List.of());
    }

    private static NoticeArrival of(Deliveries.Delivery delivery) {
        return new NoticeArrival(
                delivery.terminal().value().label(), delivery.arrived(), delivery.lastHeard());
    }
}
