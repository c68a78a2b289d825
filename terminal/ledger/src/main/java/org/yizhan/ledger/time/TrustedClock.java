package org.yizhan.ledger.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.ledger.facts.Stamp;

/// The machine's clock, doubted. Once a hub has told its time, that time goes on by the machine's
/// monotonic counter until the program ends, whatever is done to the machine's clock. Safe for any
/// thread.
public final class TrustedClock implements InstantSource {
    /// A machine's clock may lie this much behind the last fact before it is suspect.
    private static final Duration TOLERANCE = Duration.ofMinutes(2);

    /// No machine that runs this program lives later.
    private static final Instant LATEST = Instant.parse("2090-01-01T00:00:00Z");

    private final InstantSource machine;
    private final LongSupplier monotonicNanos;
    private volatile Instant floor;
    private volatile @Nullable Reference reference;

    private record Reference(Instant at, long nanos) {}

    /// @param machine the machine's clock
    /// @param monotonicNanos nanoseconds that never jump, such as [System#nanoTime()]
    /// @param floor a time that has certainly passed, such as the program's build
    public TrustedClock(InstantSource machine, LongSupplier monotonicNanos, Instant floor) {
        this.machine = machine;
        this.monotonicNanos = monotonicNanos;
        this.floor = floor;
    }

    /// The time and how far it may be believed, to the millisecond.
    public Stamp now() {
        Reference told = reference;
        if (told != null) {
            Instant now = told.at.plusNanos(monotonicNanos.getAsLong() - told.nanos);
            return new Stamp(now.truncatedTo(ChronoUnit.MILLIS), TimeTrust.SYNCHRONISED);
        }
        Instant now = machine.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean plausible = now.isAfter(floor.minus(TOLERANCE)) && now.isBefore(LATEST);
        if (!plausible) {
            return new Stamp(now, TimeTrust.SUSPECT);
        }
        passed(now);
        return new Stamp(now, TimeTrust.FREE_RUNNING);
    }

    /// The time of [#now()].
    @Override
    public Instant instant() {
        return now().at();
    }

    /// A hub's time, just received.
    public void reference(Instant hubTime) {
        reference = new Reference(hubTime, monotonicNanos.getAsLong());
    }

    /// The time of a fact that was recorded here: it has passed, unless its clock was suspect
    /// already.
    public void passed(Stamp time) {
        if (time.trust() != TimeTrust.SUSPECT) {
            passed(time.at());
        }
    }

    private synchronized void passed(Instant time) {
        if (time.isAfter(floor)) {
            floor = time;
        }
    }
}
