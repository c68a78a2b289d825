package org.yizhan.web.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.broadcast.Broadcasts;
import org.yizhan.ledger.exchange.Exchanger;
import org.yizhan.ledger.settings.ViewSettings;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// When a terminal will have what is said now: at its next exchange, by its last and how often it
/// comes. One that did not come in time is said so.
///
/// @param terminal how staff call it
/// @param lastHeard by the hub's clock; empty if never
/// @param expected the latest moment it should come by; empty where it is overdue or never came
/// @param aired when it said this for the first time
record Reach(
        String terminal,
        Optional<Instant> lastHeard,
        Optional<Instant> expected,
        Optional<Instant> aired) {
    /// Late by less than this is not late: the way takes its time.
    private static final Duration GRACE = Duration.ofMinutes(2);

    /// Every terminal within a place that was not shut out.
    ///
    /// @param heard when each was last heard
    static List<Reach> of(
            Views views, PlaceId place, SubjectId broadcast, Map<SubjectId, Instant> heard) {
        List<Reach> all = new ArrayList<>();
        for (Entry<Terminal> entry : new Terminals(views).within(place)) {
            if (!entry.value().revoked()) {
                PlaceId village = entry.value().place();
                int seconds = new ViewSettings(views, village).get(Exchanger.INTERVAL_SECONDS);
                Optional<Instant> last = Optional.ofNullable(heard.get(entry.subject()));
                all.add(
                        new Reach(
                                entry.value().label(),
                                last,
                                last.map(at -> at.plusSeconds(seconds)),
                                new Broadcasts(views)
                                        .airedAt(village, broadcast, entry.subject())));
            }
        }
        return all;
    }

    /// The same, as it is at a moment.
    Reach at(Instant now) {
        return new Reach(
                terminal, lastHeard, expected.filter(by -> by.plus(GRACE).isAfter(now)), aired);
    }
}
