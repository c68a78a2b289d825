package org.yizhan.benchmarks.ledger;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;
import org.yizhan.ledger.exchange.HttpsTransport;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.nodes.TerminalNode;

/// Every terminal records three facts and exchanges once, over a connection of its own with a full
/// handshake, at a moment of its own. Asked to wait it waits, with jitter, and comes again.
final class CountyRun {
    private static final int FACTS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

    private final CountyTerminals county;
    private final IntUnaryOperator ports;
    private final long seed;
    private final AtomicLongArray nanos;
    private final AtomicInteger waits = new AtomicInteger();
    private final AtomicInteger drained = new AtomicInteger();
    private final AtomicInteger broken = new AtomicInteger();
    private double seconds;

    /// @param ports where a terminal reaches the hub
    CountyRun(CountyTerminals county, IntUnaryOperator ports, long seed) {
        this.county = county;
        this.ports = ports;
        this.seed = seed;
        nanos = new AtomicLongArray(county.count());
    }

    /// @param spread over which the terminals arrive; zero for all at once
    void run(Duration spread) throws InterruptedException {
        for (int number = 0; number < county.count(); number++) {
            county.record(number, LongStream.range(seed * FACTS, seed * FACTS + FACTS));
        }
        CountDownLatch left = new CountDownLatch(county.count());
        long start = System.nanoTime();
        Random random = new Random(seed);
        for (int number = 0; number < county.count(); number++) {
            int terminal = number;
            long arrival = start + (long) (random.nextDouble() * spread.toNanos());
            Random own = new Random(random.nextLong());
            Thread.ofVirtual()
                    .start(() -> {
                        exchange(terminal, arrival, own);
                        left.countDown();
                    });
        }
        if (!left.await(spread.plus(LONGEST).toMillis(), TimeUnit.MILLISECONDS)) {
            System.out.printf("%d terminals are still waiting%n", left.getCount());
        }
        seconds = (System.nanoTime() - start) / 1e9;
    }

    private void exchange(int terminal, long arrival, Random random) {
        sleep(Duration.ofNanos(arrival - System.nanoTime()));
        while (true) {
            switch (county.with(terminal, node -> once(node, terminal))) {
                case Outcome.Drained _ -> {
                    drained.incrementAndGet();
                    return;
                }
                case Outcome.Busy busy -> {
                    waits.incrementAndGet();
                    sleep(jittered(busy.pause(), random));
                }
                case Outcome.Failed failed -> {
                    if (failed.trouble() != Outcome.Trouble.UNREACHABLE) {
                        broken.incrementAndGet();
                    }
                    waits.incrementAndGet();
                    sleep(jittered(AFTER_FAILURE, random));
                }
            }
        }
    }

    private Outcome once(TerminalNode node, int terminal) {
        HubLink.Address known = node.home().orElseThrow().hub().orElseThrow().address();
        HubLink.Address address =
                new HubLink.Address(known.host(), ports.applyAsInt(terminal), known.pin());
        long begun = System.nanoTime();
        try (HttpsTransport transport = new HttpsTransport(address)) {
            Outcome outcome = Nodes.rounds(node).run(transport);
            if (outcome instanceof Outcome.Drained) {
                nanos.set(terminal, System.nanoTime() - begun);
            }
            return outcome;
        }
    }

    private static Duration jittered(Duration pause, Random random) {
        return pause.plusMillis((long) (random.nextDouble() * pause.toMillis() / 2));
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.isNegative() ? Duration.ZERO : pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// How long an exchange that went through took.
    double milliseconds(double share) {
        long[] sorted =
                LongStream.range(0, nanos.length())
                        .map(i -> nanos.get((int) i))
                        .filter(one -> one > 0)
                        .sorted()
                        .toArray();
        return sorted.length == 0
                ? 0
                : sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * share))]
                        / 1e6;
    }

    /// How often a terminal was asked to wait, or found the line busy, and came again.
    int waits() {
        return waits.get();
    }

    /// Terminals that never got through, and answers that were neither a success nor a pause.
    int failed() {
        return county.count() - drained.get() + broken.get();
    }

    /// From the first arrival until the last was drained.
    double seconds() {
        return seconds;
    }
}
