package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.TerminalNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Fills a terminal's ledger with check-ins of many meetings, then opens it from its snapshot and
/// without one, and writes single facts.
@Command(
        name = "ledger",
        description = "A terminal's ledger: start from a snapshot, start without, append.",
        mixinStandardHelpOptions = true)
public final class LedgerBench implements Callable<Integer> {
    private static final int AT_ONCE = 500;
    private static final int APPENDS = 1_000;

    @Option(
            names = "--facts",
            defaultValue = "300000",
            description = "How many; 300,000 if not said.")
    private int facts;

    @Override
    public Integer call() throws IOException {
        try (Folder folder = Folder.temporary()) {
            measure(folder.path());
        }
        return 0;
    }

    private void measure(Path folder) throws IOException {
        double[] appends = fill(folder);
        double snapshot = secondsToOpen(folder);
        Files.delete(folder.resolve("views.sealed"));
        double rebuild = secondsToOpen(folder);
        double p50 = appends[appends.length / 2];
        double p99 = appends[(int) (appends.length * 0.99)];
        long bytes = Files.size(folder.resolve("facts.db"));
        System.out.printf(Locale.ROOT, "facts                      %,d%n", facts);
        System.out.printf(Locale.ROOT, "their file, MB             %d%n", bytes / 1_000_000);
        System.out.printf(Locale.ROOT, "start from snapshot, s     %.2f%n", snapshot);
        System.out.printf(Locale.ROOT, "start from facts alone, s  %.2f%n", rebuild);
        System.out.printf(Locale.ROOT, "append p50 and p99, ms     %.2f  %.2f%n", p50, p99);
        System.out.printf(
                Locale.ROOT,
                "{\"facts\":%d,\"snapshot_start_seconds\":%.3f,\"rebuild_seconds\":%.3f,\"append_p99_ms\":%.3f}%n",
                facts,
                snapshot,
                rebuild,
                p99);
    }

    /// Until the terminal can record; closing it, which writes the snapshot, is not counted.
    private static double secondsToOpen(Path folder) {
        long start = System.nanoTime();
        try (TerminalNode _ = Nodes.terminal(folder)) {
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private double[] fill(Path folder) {
        try (TerminalNode node = Nodes.terminal(folder)) {
            node.standAlone(Nodes.VILLAGE);
            for (int done = 0; done < facts - APPENDS; done += AT_ONCE) {
                int from = done;
                record(
                        node.ledger(),
                        IntStream.range(from, Math.min(from + AT_ONCE, facts - APPENDS))
                                .mapToObj(LedgerBench::checkin)
                                .toList());
            }
            return IntStream.range(facts - APPENDS, facts)
                    .mapToDouble(
                            i -> 1000 * seconds(() -> record(node.ledger(), List.of(checkin(i)))))
                    .sorted()
                    .toArray();
        }
    }

    private static void record(Ledger ledger, List<Draft<?>> drafts) {
        ledger.record(
                Nodes.VILLAGE, new Actor.Program(), _ -> new Decided<>(drafts.size(), drafts));
    }

    private static Draft<?> checkin(int number) {
        SubjectId meeting = SubjectId.named("meeting/" + number / 50);
        SubjectId resident = SubjectId.named("resident/" + number % 50);
        return Draft.of(
                AttendanceFacts.CHECKIN,
                meeting,
                new Checkin(
                        meeting,
                        resident,
                        Evidence.CARD_CAMERA,
                        Optional.of(String.format(Locale.ROOT, "%010d", number % 50))));
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
