package org.yizhan.benchmarks.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.exchange.HubLetters;
import org.yizhan.ledger.exchange.TerminalLetters;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.time.TrustedClock;

/// One partition, by its seed: two terminals and their hub record, exchange over a line on which
/// everything goes wrong, carry letters that are torn, and are restarted. Then the line heals. The
/// seed decides ids, times, faults and their order, so that a run that failed can be run again.
final class PartitionRun {
    private static final int STEPS = 40;
    private static final Instant BEGIN = Instant.parse("2026-11-22T06:30:00Z");

    private final Path folder;
    private final Random random;
    private final LongPredicate forgotten;
    private final NodeSetup setup;
    private final AtomicLong seconds = new AtomicLong();
    private final Map<String, TerminalNode> terminals = new TreeMap<>();
    private final Set<Long> acknowledged = new HashSet<>();
    private final List<String> trace = new ArrayList<>();

    /// @param stuck whether a side lacked something two exchanges after the line healed
    /// @param trace what happened, in order
    record Result(Nodes.Found found, boolean stuck, List<String> trace) {
        boolean holds() {
            return !stuck && found.lost() + found.doubled() == 0;
        }
    }

    PartitionRun(Path folder, long seed) {
        this(folder, seed, _ -> false);
    }

    /// Terminals with a defect, so that runs fail.
    ///
    /// @param forgotten which numbers a terminal says that it has recorded, and has not
    PartitionRun(Path folder, long seed, LongPredicate forgotten) {
        this.folder = folder;
        this.forgotten = forgotten;
        random = new Random(seed);
        Random ids = new Random(seed + 1);
        InstantSource time = () -> BEGIN.plusSeconds(seconds.incrementAndGet());
        setup =
                new NodeSetup(
                        new TrustedClock(time, () -> 0, BEGIN),
                        new Ids(ids::nextLong),
                        Map.of(),
                        "bench");
    }

    Result run() {
        try (HubNode hub = HubNode.open(folder.resolve("hub"), setup)) {
            for (String name : List.of("one", "two")) {
                Nodes.enrol(hub, open(name));
            }
            Transport wire = new LossyWire(Nodes.direct(hub), random);
            for (long step = 0; step < STEPS; step++) {
                String name = random.nextBoolean() ? "one" : "two";
                step(step, name, hub, wire);
            }
            return heal(hub);
        } finally {
            terminals.values().forEach(TerminalNode::close);
        }
    }

    private TerminalNode open(String name) {
        return terminals.computeIfAbsent(name, _ -> TerminalNode.open(folder.resolve(name), setup));
    }

    private void step(long number, String name, HubNode hub, Transport wire) {
        TerminalNode terminal = open(name);
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> note(name + " exchanges: " + Nodes.rounds(terminal).run(wire));
            case 4 -> carry(name, terminal, hub);
            case 5, 6 -> {
                Nodes.checkin(hub.ledger(), number);
                record(number, "hub");
            }
            case 7 -> {
                terminal.close();
                terminals.remove(name);
                note(name + " starts anew");
            }
            default -> {
                if (!forgotten.test(number)) {
                    Nodes.checkin(terminal.ledger(), number);
                }
                record(number, name);
            }
        }
    }

    private void record(long number, String where) {
        acknowledged.add(number);
        note(where + " records " + number);
    }

    private void note(String what) {
        trace.add(what);
    }

    /// To the hub and back, each way perhaps torn, perhaps not at all.
    private void carry(String name, TerminalNode terminal, HubNode hub) {
        try {
            TerminalLetters letters = terminal.letters().orElseThrow();
            ByteArrayOutputStream there = new ByteArrayOutputStream();
            letters.write(there, TerminalLetters.FOR_A_PHONE);
            HubLetters.Received received = hub.letters().take(torn(there));
            note(name + " carries: " + received.brought());
            if (random.nextBoolean()) {
                ByteArrayOutputStream back = new ByteArrayOutputStream();
                hub.letters().write(letters.node(), back, TerminalLetters.FOR_A_PHONE);
                note(name + " takes back: " + letters.take(torn(back)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteArrayInputStream torn(ByteArrayOutputStream whole) {
        byte[] bytes = whole.toByteArray();
        int kept =
                random.nextInt(3) == 0 ? (int) (random.nextDouble() * bytes.length) : bytes.length;
        return new ByteArrayInputStream(Arrays.copyOf(bytes, kept));
    }

    private Result heal(HubNode hub) {
        TerminalNode one = open("one");
        TerminalNode two = open("two");
        boolean drained = Nodes.isDrained(one, hub) & Nodes.isDrained(two, hub);
        boolean stuck = !drained || !Nodes.isDrained(one, hub);
        Nodes.Found found =
                Nodes.look(acknowledged, List.of(hub.ledger(), one.ledger(), two.ledger()));
        note("at the end: " + found + (stuck ? ", stuck" : ""));
        return new Result(found, stuck, List.copyOf(trace));
    }
}
