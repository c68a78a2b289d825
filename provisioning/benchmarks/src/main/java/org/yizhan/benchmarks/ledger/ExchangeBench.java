package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.yizhan.hub.Hub;
import org.yizhan.hub.HubOptions;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.HttpsTransport;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.nodes.TerminalNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A terminal that was without a line for 30 days meets the real hub program over a slow one.
@Command(
        name = "exchange",
        description =
                "30 days of a village over a slow line; an idle exchange; bytes at the socket.",
        mixinStandardHelpOptions = true)
public final class ExchangeBench implements Callable<Integer> {
    private static final double MOST_SECONDS = 60;
    private static final int MOST_IDLE_BYTES = 2_048;

    @Option(names = "--facts", defaultValue = "2000", description = "How many; 2,000 if not said.")
    private int facts;

    @Option(
            names = "--recordings",
            defaultValue = "40",
            description = "How many of 20 seconds; 40 if not said.")
    private int recordings;

    @Option(names = "--kbits", defaultValue = "100", description = "A second; 100 if not said.")
    private int kbits;

    /// When the last fact came to whom it was for, and what had gone over the line by then.
    private record Arrived(long nanos, long bytes) {}

    private final AtomicReference<Arrived> lastFact = new AtomicReference<>(new Arrived(0, 0));

    @Override
    public Integer call() throws IOException {
        try (Folder folder = Folder.temporary();
                Hub hub = Hub.start(options(folder.path()), InstantSource.system());
                SlowLine line = SlowLine.to(hub.address().port(), kbits * 1_000L);
                TerminalNode terminal = Nodes.terminal(folder.path().resolve("terminal"))) {
            enrol(hub, line, terminal);
            return measure(hub, line, terminal);
        }
    }

    private static HubOptions options(Path folder) throws IOException {
        String village = Nodes.VILLAGE.code();
        String places =
                "%s=青石县%n%s=青石沟乡%n%s=青石沟村%n"
                        .formatted(village.substring(0, 6), village.substring(0, 9), village);
        Path file = Files.write(folder.resolve("places"), places.getBytes(StandardCharsets.UTF_8));
        return new HubOptions(
                folder.resolve("hub"),
                new HubOptions.Where("127.0.0.1", 0),
                Optional.of(file),
                false);
    }

    private static void enrol(Hub hub, SlowLine line, TerminalNode terminal) {
        HubLink.Address address =
                new HubLink.Address("127.0.0.1", line.port(), hub.address().pin());
        String code = hub.node().desk().offer(Nodes.VILLAGE, "村部一楼大厅", address).text();
        EnrolmentResult result = terminal.enrol(code);
        if (!(result instanceof EnrolmentResult.Enrolled)) {
            throw new IllegalStateException("Not enrolled: " + result);
        }
    }

    private int measure(Hub hub, SlowLine line, TerminalNode terminal) throws IOException {
        exchange(terminal); // the line was there before it was lost
        VillageMonth month = new VillageMonth();
        month.record(hub.node(), terminal, facts - recordings);
        List<BlobRef> refs = month.speak(terminal, recordings);
        watch(hub.node().ledger(), line);
        watch(terminal.ledger(), line);
        long before = line.bytes();
        long start = System.nanoTime();
        Thread cutter = cutter(hub, line, refs);
        boolean cut = !(exchange(terminal) instanceof Outcome.Drained);
        boolean drained = exchange(terminal) instanceof Outcome.Drained;
        cutter.interrupt();
        Carried all = new Carried(seconds(start, System.nanoTime()), line.bytes() - before);
        Arrived last = lastFact.get();
        Carried untilLast = new Carried(seconds(start, last.nanos), last.bytes - before);
        boolean whole = refs.stream().allMatch(ref -> hub.node().blobs().has(ref.name()));
        say(untilLast, all, cut);
        return judged(untilLast, idle(line, terminal), withFullHandshake(line, terminal))
                        && drained
                        && whole
                ? 0
                : 1;
    }

    private record Carried(double seconds, long bytes) {}

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private void say(Carried untilLast, Carried all, boolean cut) {
        say("facts", facts);
        say("line, kbit/s", kbits);
        System.out.printf(Locale.ROOT, "until the last fact, s       %.1f%n", untilLast.seconds);
        say("bytes until then", untilLast.bytes);
        say("recordings", recordings);
        System.out.printf(Locale.ROOT, "until the last recording, s  %.1f%n", all.seconds);
        say("bytes in all", all.bytes);
        say("of them recordings", (long) recordings * VillageMonth.RECORDING_BYTES);
        System.out.printf("the line was cut             %s%n", cut ? "once, halfway" : "never");
    }

    private boolean judged(Carried untilLast, long idle, long handshake) {
        say("idle, TLS resumed, bytes", idle);
        say("idle, full handshake, bytes", handshake);
        System.out.printf(
                Locale.ROOT,
                "{\"facts\":%d,\"seconds\":%.1f,\"bytes\":%d,\"idle_bytes\":%d,\"handshake_bytes\":%d}%n",
                facts,
                untilLast.seconds,
                untilLast.bytes,
                idle,
                handshake);
        return untilLast.seconds <= MOST_SECONDS && idle <= MOST_IDLE_BYTES;
    }

    private static void say(String what, long number) {
        System.out.printf(Locale.ROOT, "%-28s %,d%n", what, number);
    }

    private void watch(Ledger ledger, SlowLine line) {
        ledger.changed(_ -> lastFact.set(new Arrived(System.nanoTime(), line.bytes())));
    }

    /// Cuts the line once half of the recordings have come.
    private static Thread cutter(Hub hub, SlowLine line, List<BlobRef> refs) {
        return Thread.ofVirtual()
                .start(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        long there =
                                refs.stream()
                                        .filter(ref -> hub.node().blobs().has(ref.name()))
                                        .count();
                        if (there >= Math.max(1, refs.size() / 2)) {
                            line.cut();
                            return;
                        }
                        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                    }
                });
    }

    private static Outcome exchange(TerminalNode terminal) {
        return terminal.exchanger().orElseThrow().now().join();
    }

    /// Neither side has anything to tell, and the last connection is long gone.
    private static long idle(SlowLine line, TerminalNode terminal) {
        line.cut();
        exchange(terminal); // perhaps over a connection that is found dead
        line.cut();
        pause();
        long before = line.bytes();
        exchange(terminal);
        return line.bytes() - before;
    }

    private static long withFullHandshake(SlowLine line, TerminalNode terminal) {
        line.cut();
        pause();
        long before = line.bytes();
        HubLink hub = terminal.home().orElseThrow().hub().orElseThrow();
        try (HttpsTransport fresh = new HttpsTransport(hub.address())) {
            Nodes.rounds(terminal).run(fresh);
        }
        return line.bytes() - before;
    }

    /// Until what is on its way has come and closed connections are known to be.
    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(2_000_000_000L);
    }
}
