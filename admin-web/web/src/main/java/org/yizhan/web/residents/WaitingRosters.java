package org.yizhan.web.residents;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.web.residents.roster.RosterLine;
import org.yizhan.web.sessions.Staff;

/// Rosters that were shown and wait for a yes: half an hour, a few at a time, only for who sent
/// them. Safe for any thread.
final class WaitingRosters {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int MOST = 8;

    private final InstantSource clock;
    private final Ids ids;
    private final Map<SubjectId, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(
            PlaceId place, SubjectId account, Instant since, List<RosterLine> lines) {}

    WaitingRosters(InstantSource clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    synchronized SubjectId keep(PlaceId place, Staff staff, List<RosterLine> lines) {
        waiting.values().removeIf(each -> isOver(each));
        if (waiting.size() >= MOST) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        SubjectId id = ids.subject();
        waiting.put(id, new Waiting(place, staff.account(), clock.instant(), lines));
        return id;
    }

    synchronized Optional<List<RosterLine>> find(SubjectId id, PlaceId place, Staff staff) {
        return Optional.ofNullable(waiting.get(id))
                .filter(each -> !isOver(each))
                .filter(each -> each.place().equals(place))
                .filter(each -> each.account().equals(staff.account()))
                .map(Waiting::lines);
    }

    synchronized void forget(SubjectId id) {
        waiting.remove(id);
    }

    private boolean isOver(Waiting each) {
        return clock.instant().isAfter(each.since().plus(LIFE));
    }
}
