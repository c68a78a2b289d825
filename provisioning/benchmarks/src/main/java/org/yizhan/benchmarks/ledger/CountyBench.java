package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.places.PlaceFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A county's terminals, each with a real ledger of its own and without a screen, and the real hub
/// programs. First they come as on any day, spread over the interval; then all at once, as after a
/// power cut.
@Command(
        name = "county",
        description =
                "A county's terminals exchange with the hub: jittered arrivals, then a storm.",
        mixinStandardHelpOptions = true)
public final class CountyBench implements Callable<Integer> {
    private static final PlaceId COUNTY = new PlaceId("999901");
    private static final int VILLAGES_A_TOWNSHIP = 100;
    private static final int MOST_P99_MS = 1_000;
    private static final int MOST_KEPT_OPEN = 1_500;
    private static final int COUNTED_UP_TO = 1_000;

    @Option(names = "--terminals", defaultValue = "1000", description = "1,000 if not said.")
    private int terminals;

    @Option(
            names = "--hub",
            defaultValue = "sqlite",
            converter = CountyHubs.KindReader.class,
            description = "sqlite, or postgresql with two hub programs; sqlite if not said.")
    private CountyHubs.Kind hub = CountyHubs.Kind.SQLITE;

    @Option(
            names = "--seconds",
            defaultValue = "90",
            description = "What the 15 minutes of an interval are compressed to; 90 if not said.")
    private int seconds;

    @Option(names = "--seed", defaultValue = "1", description = "Of the moments of arrival.")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Folder folder = Folder.temporary();
                Folder ledgers = Folder.inMemory();
                CountyHubs hubs = CountyHubs.of(hub, folder.path());
                CountyTerminals county = new CountyTerminals(ledgers.path(), MOST_KEPT_OPEN)) {
            return measure(hubs, county);
        }
    }

    private int measure(CountyHubs hubs, CountyTerminals county)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        hubs.within(node -> found(node, county, terminals));
        hubs.start();
        say("terminals", terminals);
        say("hub programs", hubs.programs());
        say("seconds to set up", (System.nanoTime() - start) / 1_000_000_000L);
        CountyRun first = new CountyRun(county, hubs::port, seed + 2);
        first.run(Duration.ofSeconds(seconds));
        report("the first of all", first); // each fetches what its township has said so far
        CountyRun wave = new CountyRun(county, hubs::port, seed);
        wave.run(Duration.ofSeconds(seconds));
        report("15 minutes in %d s".formatted(seconds), wave);
        CountyRun storm = new CountyRun(county, hubs::port, seed + 1);
        storm.run(Duration.ZERO);
        report("all at once", storm);
        long memory = hubs.peakMegabytes();
        say("most memory of a hub, MB", memory);
        say("seconds in all", (System.nanoTime() - start) / 1_000_000_000L);
        hubs.stop();
        long missing = missing(hubs, county);
        say("facts recorded", county.recorded());
        say("facts missing on the hub", missing);
        return judged(
                wave, storm, first.failed() + wave.failed() + storm.failed() + missing, memory);
    }

    /// Whatever their number, none may fail; up to a thousand must also be served quickly.
    private int judged(CountyRun wave, CountyRun storm, long failed, long memory) {
        double p99 = wave.milliseconds(0.99);
        System.out.printf(
                Locale.ROOT,
                "{\"terminals\":%d,\"p50_ms\":%.0f,\"p99_ms\":%.0f,\"failed\":%d,\"memory_mb\":%d,"
                        + "\"hub\":\"%s\",\"storm_seconds\":%.1f,\"storm_waited\":%d}%n",
                terminals,
                wave.milliseconds(0.5),
                p99,
                failed,
                memory,
                hub.name().toLowerCase(Locale.ROOT),
                storm.seconds(),
                storm.waits());
        return failed == 0 && (terminals > COUNTED_UP_TO || p99 < MOST_P99_MS) ? 0 : 1;
    }

    /// The county and its terminals, one a village.
    static void found(HubNode node, CountyTerminals county, int terminals) {
        node.ledger()
                .record(
                        COUNTY,
                        new Actor.Program(),
                        Draft.of(
                                PlaceFacts.PLACE,
                                PlaceFacts.subject(COUNTY),
                                new Place(COUNTY, "青石县", "青石县党群服务中心")));
        IntStream.range(0, terminals).forEach(number -> county.enrol(node, village(number)));
    }

    private static PlaceId village(int number) {
        return new PlaceId(
                String.format(
                        Locale.ROOT,
                        "%s%03d%03d",
                        COUNTY.code(),
                        100 + number / VILLAGES_A_TOWNSHIP,
                        200 + number % VILLAGES_A_TOWNSHIP));
    }

    /// How many facts that a terminal recorded are not on the hub.
    private static long missing(CountyHubs hubs, CountyTerminals county) {
        AtomicLong missing = new AtomicLong();
        hubs.within(node -> missing.set(county.missingIn(node.ledger().have())));
        return missing.get();
    }

    private static void say(String what, long number) {
        System.out.printf(Locale.ROOT, "%-28s %,d%n", what, number);
    }

    private static void report(String what, CountyRun run) {
        System.out.printf(
                Locale.ROOT,
                "%-28s drained in %.1f s; exchange p50 %.0f ms, p99 %.0f ms, longest %.0f ms;"
                        + " asked to wait %,d times; failed %d%n",
                what,
                run.seconds(),
                run.milliseconds(0.5),
                run.milliseconds(0.99),
                run.milliseconds(1),
                run.waits(),
                run.failed());
    }
}
