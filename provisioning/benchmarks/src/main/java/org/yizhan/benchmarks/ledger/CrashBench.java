package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Kills two terminals and their hub again and again while they record and exchange: from outside
/// at any moment, and at each step of recording and of the exchange, on both sides. In the end
/// everything that was acknowledged must be everywhere once, and every step must have been met.
@Command(
        name = "crash",
        description = "SIGKILL of terminals and hub while they record and exchange.",
        mixinStandardHelpOptions = true)
public final class CrashBench implements Callable<Integer> {
    private static final int LONGEST_LIFE_MS = 1_000;

    /// Until a program has come to the point where it dies by itself.
    private static final int LONGEST_WAIT_MS = 6_000;

    /// One life in five ends while the program starts, if it is a slow machine.
    private static final int STARTING_MS = 250;

    private static final int MOST_TIMES = 6;

    /// From so many kills on, every step must have been met.
    private static final int MEETS_ALL = 100;

    private static final int MOST_MORE = 60;
    private static final String HUB = "hub";
    private static final int NUMBERS_A_LIFE = 1_000_000;

    @Option(names = "--kills", defaultValue = "1000", description = "How many; 1,000 if not said.")
    private int kills;

    @Option(names = "--seed", defaultValue = "1", description = "Of the moments.")
    private long seed;

    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final Deaths deaths = new Deaths();
    private int killed;
    private int lives;

    /// One of the programs, and where its present life is to end by itself.
    private record Running(String name, Optional<Deaths.Step> planned, Life life) {
        boolean isHub() {
            return name.equals(HUB);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Folder folder = Folder.temporary()) {
            enrol(folder.path());
            killing(folder.path(), new Random(seed));
            return look(folder.path());
        }
    }

    private static void enrol(Path folder) {
        try (HubNode hub = Nodes.hub(folder.resolve("hub"));
                TerminalNode one = Nodes.terminal(folder.resolve("one"));
                TerminalNode two = Nodes.terminal(folder.resolve("two"))) {
            Nodes.enrol(hub, one);
            Nodes.enrol(hub, two);
        }
    }

    private void killing(Path folder, Random random) throws IOException, InterruptedException {
        List<Running> running = new ArrayList<>();
        try {
            for (String name : List.of(HUB, "one", "two")) {
                running.add(begin(folder, name, random));
            }
            while (killed < kills || isAStepMissing()) {
                int victim = victim(running, random);
                end(running.get(victim));
                running.set(victim, begin(folder, running.get(victim).name, random));
                killed++;
            }
            for (Running one : running) {
                end(one);
            }
        } finally {
            running.forEach(one -> one.life.process().destroyForcibly());
        }
    }

    /// On a machine that does much else a program may not come to its step in time: then it is tried
    /// again, a while.
    private boolean isAStepMissing() {
        return kills >= MEETS_ALL && killed < kills + MOST_MORE && !deaths.missing().isEmpty();
    }

    private int victim(List<Running> running, Random random) {
        int any = random.nextInt(running.size());
        if (killed < kills) {
            return any;
        }
        boolean hub = deaths.missing().getFirst().hub();
        return hub ? 0 : 1 + any % (running.size() - 1);
    }

    private void end(Running one) throws InterruptedException {
        deaths.ended(one.planned, one.life.end());
    }

    private Running begin(Path folder, String name, Random random) throws IOException {
        // every other life ends by itself, at one step after the other; the rest from outside
        boolean byItself = lives % 2 == 0 || killed >= kills;
        Optional<Deaths.Step> planned =
                byItself ? Optional.of(deaths.next(name.equals(HUB))) : Optional.empty();
        List<String> command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dyizhan.log=ERROR",
                        "-Dlogback.configurationFile="
                                + System.getProperty("logback.configurationFile", ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashPeer.class.getName(),
                        name.equals(HUB) ? HUB : "terminal",
                        folder.resolve(name).toString(),
                        folder.resolve("socket").toString(),
                        Long.toString((long) ++lives * NUMBERS_A_LIFE),
                        planned.map(step -> step.point().name()).orElse(""),
                        Integer.toString(1 + random.nextInt(MOST_TIMES)));
        int lasting = byItself ? LONGEST_WAIT_MS : random.nextInt(-STARTING_MS, LONGEST_LIFE_MS);
        return new Running(name, planned, Life.begin(command, lasting, acknowledged));
    }

    private int look(Path folder) {
        try (HubNode hub = Nodes.hub(folder.resolve("hub"));
                TerminalNode one = Nodes.terminal(folder.resolve("one"));
                TerminalNode two = Nodes.terminal(folder.resolve("two"))) {
            boolean drained = Nodes.isDrained(one, hub) & Nodes.isDrained(two, hub);
            int stuck = drained && Nodes.isDrained(one, hub) ? 0 : 1;
            Nodes.Found found =
                    Nodes.look(acknowledged, List.of(hub.ledger(), one.ledger(), two.ledger()));
            say(found, stuck);
            boolean holds = found.lost() + found.doubled() + stuck == 0;
            boolean all = kills < MEETS_ALL || deaths.missing().isEmpty();
            return holds && all && acknowledged.size() >= kills / 2 ? 0 : 1; // or nothing is shown
        }
    }

    private void say(Nodes.Found found, int stuck) {
        int all = acknowledged.size();
        System.out.printf(
                Locale.ROOT,
                "kills         %,d%nacknowledged  %,d%nfound         %,d%n",
                killed,
                all,
                all - found.lost());
        deaths.met()
                .forEach((step, times) ->
                        System.out.printf(Locale.ROOT, "  at %-32s %,d%n", step, times));
        System.out.printf(
                Locale.ROOT,
                "lost          %,d%ndoubled       %,d%nstuck         %,d%n",
                found.lost(),
                found.doubled(),
                stuck);
        System.out.printf(
                Locale.ROOT,
                "{\"kills\":%d,\"acknowledged\":%d,\"found\":%d,\"lost\":%d,\"doubled\":%d,\"stuck\":%d,\"points\":%d,\"points_met\":%d,\"seed\":%d}%n",
                killed,
                all,
                all - found.lost(),
                found.lost(),
                found.doubled(),
                stuck,
                deaths.met().size(),
                deaths.met().size() - deaths.missing().size(),
                seed);
    }
}
