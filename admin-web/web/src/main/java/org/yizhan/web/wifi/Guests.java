package org.yizhan.web.wifi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// The phones that have seen the greeting lately, by their addresses. Nothing is kept of them beyond
/// that. Safe for any thread.
public final class Guests {
    /// As long as a phone is given its address for, and some hours more.
    private static final Duration STAY = Duration.ofHours(12);

    /// More than the Wi-Fi has addresses.
    private static final int MOST = 512;

    private final InstantSource clock;
    private final Map<String, Instant> until = new LinkedHashMap<>();

    public Guests(InstantSource clock) {
        this.clock = clock;
    }

    /// A phone has seen the greeting.
    ///
    /// @param address on the network
    synchronized void greet(String address) {
        until.remove(address);
        if (until.size() >= MOST) {
            until.remove(until.keySet().iterator().next());
        }
        until.put(address, clock.instant().plus(STAY));
    }

    synchronized boolean knows(String address) {
        Instant end = until.get(address);
        return end != null && clock.instant().isBefore(end);
    }
}
