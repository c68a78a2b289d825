package org.yizhan.kiosk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// A clock whose hands a test moves.
final class HandClock extends Clock {
    private final ZoneId zone;
    private volatile Instant now;

    HandClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void set(Instant time) {
        now = time;
    }

    void advance(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new HandClock(now, other);
    }
}
