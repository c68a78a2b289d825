package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Two terminals and their hub on a line on which everything goes wrong; then the line heals, and
/// two exchanges later everything must be everywhere once.
@Command(
        name = "partition",
        description = "Cuts, duplicates, reorders and nonsense between terminals and their hub.",
        mixinStandardHelpOptions = true)
public final class PartitionBench implements Callable<Integer> {
    private static final int STEPS = 40;

    @Option(names = "--runs", defaultValue = "500", description = "How many; 500 if not said.")
    private int runs;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Of the first run; the next is one more.")
    private long seed;

    private int stuck;
    private Nodes.Found found = new Nodes.Found(0, 0);

    @Override
    public Integer call() throws IOException {
        for (long run = seed; run < seed + runs; run++) {
            int before = stuck + found.lost() + found.doubled();
            try (Folder folder = Folder.temporary()) {
                run(folder.path(), new Random(run));
            }
            if (stuck + found.lost() + found.doubled() > before) {
                System.out.printf("run with seed %d failed%n", run);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "runs     %,d%nlost     %,d%ndoubled  %,d%nstuck    %,d%n",
                runs,
                found.lost(),
                found.doubled(),
                stuck);
        System.out.printf(
                Locale.ROOT,
                "{\"runs\":%d,\"lost\":%d,\"doubled\":%d,\"stuck\":%d,\"seed\":%d}%n",
                runs,
                found.lost(),
                found.doubled(),
                stuck,
                seed);
        return stuck + found.lost() + found.doubled() == 0 ? 0 : 1;
    }

    private void run(Path folder, Random random) {
        try (HubNode hub = Nodes.hub(folder.resolve("hub"));
                TerminalNode one = Nodes.terminal(folder.resolve("one"));
                TerminalNode two = Nodes.terminal(folder.resolve("two"))) {
            Nodes.enrol(hub, one);
            Nodes.enrol(hub, two);
            Transport wire = new LossyWire(Nodes.direct(hub), random);
            Set<Long> acknowledged = new HashSet<>();
            for (long step = 0; step < STEPS; step++) {
                TerminalNode terminal = random.nextBoolean() ? one : two;
                if (random.nextInt(5) < 2) {
                    Nodes.rounds(terminal).run(wire);
                } else {
                    Nodes.checkin(random.nextInt(4) == 0 ? hub.ledger() : terminal.ledger(), step);
                    acknowledged.add(step);
                }
            }
            boolean drained = Nodes.isDrained(one, hub) & Nodes.isDrained(two, hub);
            stuck += drained && Nodes.isDrained(one, hub) ? 0 : 1;
            found =
                    found.and(
                            Nodes.look(
                                    acknowledged,
                                    List.of(hub.ledger(), one.ledger(), two.ledger())));
        }
    }
}
