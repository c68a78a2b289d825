package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Two terminals and their hub on a line on which everything goes wrong; then the line heals, and
/// two exchanges later everything must be everywhere once.
@Command(
        name = "partition",
        description = "Cuts, duplicates, reorders and nonsense between terminals and their hub.",
        mixinStandardHelpOptions = true)
public final class PartitionBench implements Callable<Integer> {
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
            try (Folder folder = Folder.temporary()) {
                count(run, new PartitionRun(folder.path(), run).run());
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

    private void count(long run, PartitionRun.Result result) {
        found = found.and(result.found());
        stuck += result.stuck() ? 1 : 0;
        if (!result.holds()) {
            System.out.printf("run with seed %d failed:%n", run);
            result.trace().forEach(line -> System.out.println("  " + line));
        }
    }
}
