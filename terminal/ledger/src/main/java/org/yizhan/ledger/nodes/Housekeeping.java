package org.yizhan.ledger.nodes;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.ledger.facts.Stamp;
import org.yizhan.ledger.retention.BlobSweep;
import org.yizhan.ledger.retention.Retention;

/// What a node does for itself from time to time: erases what was kept as long as it may be, and
/// removes blobs that nothing names.
final class Housekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int HOURS = 6;

    private final Supplier<Stream<Retention>> retentions;
    private final BlobSweep sweep;
    private final Supplier<Stamp> time;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("housekeeping").daemon().factory());

    /// @param retentions of all places whose records are this node's own to keep
    Housekeeping(Supplier<Stream<Retention>> retentions, BlobSweep sweep, Supplier<Stamp> time) {
        this.retentions = retentions;
        this.sweep = sweep;
        this.time = time;
    }

    /// From now on, on a thread of its own.
    void start() {
        thread.scheduleWithFixedDelay(this::run, 10, HOURS * 60, TimeUnit.MINUTES);
    }

    /// Once, now. Whatever goes wrong, the next time is tried again.
    void run() {
        try {
            Stamp now = time.get();
            int erased = retentions.get().mapToInt(one -> one.run(now)).sum();
            int removed = sweep.run();
            LOG.info("{} bodies erased, {} blobs removed", erased, removed);
        } catch (IOException | RuntimeException e) {
            LOG.error("Housekeeping failed", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
