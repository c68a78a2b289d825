package org.yizhan.web.residents;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.web.sessions.Staff;

/// Rosters that were shown and wait for a yes: half an hour, a few at a time, only for who sent
/// them. Safe for any thread.
final class WaitingRosters {
    private static final Duration LIFE = Duration.ofMinutes(30);
    private static final int MOST = 8;

    /// A terminal has little memory.
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final InstantSource clock;
    private final Ids ids;
    private final Map<SubjectId, Waiting> waiting = new LinkedHashMap<>();

    private record Waiting(PlaceId place, SubjectId account, Instant since, byte[] file) {}

    WaitingRosters(InstantSource clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    synchronized SubjectId keep(PlaceId place, Staff staff, byte[] file) {
        waiting.values().removeIf(each -> isOver(each));
        SubjectId id = ids.subject();
        waiting.put(id, new Waiting(place, staff.account(), clock.instant(), file));
        while (waiting.size() > 1 && (waiting.size() > MOST || bytes() > MOST_BYTES)) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        return id;
    }

    private long bytes() {
        return waiting.values().stream().mapToLong(each -> each.file().length).sum();
    }

    synchronized Optional<byte[]> find(SubjectId id, PlaceId place, Staff staff) {
        return Optional.ofNullable(waiting.get(id))
                .filter(each -> !isOver(each))
                .filter(each -> each.place().equals(place))
                .filter(each -> each.account().equals(staff.account()))
                .map(Waiting::file);
    }

    synchronized void forget(SubjectId id) {
        waiting.remove(id);
    }

    private boolean isOver(Waiting each) {
        return clock.instant().isAfter(each.since().plus(LIFE));
    }
}
