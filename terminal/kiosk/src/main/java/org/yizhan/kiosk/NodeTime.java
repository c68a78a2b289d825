package org.yizhan.kiosk;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/// The node's trusted time as a clock with a zone, for screens.
final class NodeTime extends Clock {
    private final InstantSource time;
    private final ZoneId zone;

    NodeTime(InstantSource time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new NodeTime(time, other);
    }

    @Override
    public Instant instant() {
        return time.instant();
    }
}
