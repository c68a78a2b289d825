package org.yizhan.kiosk.glass;

import java.util.function.LongSupplier;

/// Lets one tap through and drops those that follow at once, wherever they land: a trembling finger
/// that touches twice must not press what has just appeared under it. Used on the UI thread only.
public final class Taps {
    /// Two touches closer than this are one, in nanoseconds (a double tap is two within about 300
    /// ms; elders' are slower).
    public static final long PAUSE_NANOS = 450_000_000L;

    private final LongSupplier nanoTime;
    private boolean tapped;
    private long lastTap;

    /// @param nanoTime a clock that never jumps, such as [System#nanoTime()]
    public Taps(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /// Whether a tap that ends now counts.
    public boolean accept() {
        long now = nanoTime.getAsLong();
        boolean counts = !tapped || now - lastTap >= PAUSE_NANOS;
        if (counts) {
            tapped = true;
            lastTap = now;
        }
        return counts;
    }
}
