package org.yizhan.web.study;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.yizhan.web.server.Surroundings;

/// The node's clock, in the village's zone.
final class VillageClock extends Clock {
    private final Surroundings surroundings;

    VillageClock(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ZoneId getZone() {
        return surroundings.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return surroundings.clock().instant();
    }
}
