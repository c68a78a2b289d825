package org.yizhan.benchmarks.kiosk;

import java.awt.AWTException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// From the start of the program to the first screen that can be used, and what it then takes from
/// the machine, beside a browser with six tiles. Both are started in turn on the same display; the
/// first round of each only warms the disk's cache.
@Command(
        name = "start",
        description = "How soon the first screen is there and what it costs, beside Chromium.",
        mixinStandardHelpOptions = true)
public final class StartBench implements Callable<Integer> {
    private static final int SETTLED_SECONDS = 5;

    @Option(names = "--rounds", defaultValue = "5", description = "Of each; 5 if not said.")
    private int rounds;

    /// @param milliseconds until the first screen
    /// @param megabytes of the whole process tree, five seconds later
    private record Round(double milliseconds, double megabytes) {}

    @Override
    public Integer call() throws IOException, InterruptedException, AWTException {
        Path folder = Files.createTempDirectory("yizhan-start");
        DemoNode.furnish(folder.resolve("terminal"));
        Glass glass = new Glass();
        Path home = Path.of(System.getProperty("yizhan.home"));
        Contender terminal = Contender.terminal(home, folder, glass.size());
        Contender peer = Contender.chromium(folder, glass.size());
        List<Round> ours = new ArrayList<>();
        List<Round> theirs = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            Round one = run(terminal, glass, folder);
            Round other = run(peer, glass, folder);
            if (round > 0) {
                ours.add(one);
                theirs.add(other);
            }
        }
        Folders.delete(folder);
        report(ours, theirs);
        return 0;
    }

    private static Round run(Contender contender, Glass glass, Path folder)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        try (ProcessTree program = contender.start(folder)) {
            contender.await(program, glass, folder);
            double milliseconds = (System.nanoTime() - begin) / 1e6;
            Thread.sleep(TimeUnit.SECONDS.toMillis(SETTLED_SECONDS));
            double megabytes = program.memory();
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %7.0f ms %6.0f MB%n",
                    contender.name(),
                    milliseconds,
                    megabytes);
            return new Round(milliseconds, megabytes);
        }
    }

    private static void report(List<Round> ours, List<Round> theirs) {
        System.out.printf(
                Locale.ROOT,
                "{\"first_screen_ms\":%.0f,\"memory_mb\":%.0f,"
                        + "\"peer_first_screen_ms\":%.0f,\"peer_memory_mb\":%.0f}%n",
                Figures.median(ours.stream().mapToDouble(Round::milliseconds)),
                Figures.median(ours.stream().mapToDouble(Round::megabytes)),
                Figures.median(theirs.stream().mapToDouble(Round::milliseconds)),
                Figures.median(theirs.stream().mapToDouble(Round::megabytes)));
    }
}
