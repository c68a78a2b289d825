package org.yizhan.benchmarks.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Kills two terminals and their hub again and again while they record and exchange: from outside
/// at any moment, and at each step of the exchange. In the end everything that was acknowledged
/// must be everywhere once.
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
    private static final int NUMBERS_A_LIFE = 1_000_000;

    @Option(names = "--kills", defaultValue = "1000", description = "How many; 1,000 if not said.")
    private int kills;

    @Option(names = "--seed", defaultValue = "1", description = "Of the moments.")
    private long seed;

    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<KillPoint, Integer> died = new EnumMap<>(KillPoint.class);
    private int lives;

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
        List<String> names = List.of("hub", "one", "two");
        List<Life> running = new ArrayList<>();
        try {
            for (String name : names) {
                running.add(begin(folder, name, random));
            }
            for (int killed = 0; killed < kills; killed++) {
                int victim = random.nextInt(running.size());
                count(running.get(victim).end());
                running.set(victim, begin(folder, names.get(victim), random));
            }
            for (Life life : running) {
                life.end();
            }
        } finally {
            running.forEach(life -> life.process().destroyForcibly());
        }
    }

    private void count(int status) {
        KillPoint.ofStatus(status).forEach(point -> died.merge(point, 1, Integer::sum));
    }

    private Life begin(Path folder, String name, Random random) throws IOException {
        List<KillPoint> points = KillPoint.of(name.equals("hub"));
        // every other life ends by itself, at one point after the other; the rest from outside
        boolean byItself = lives % 2 == 0;
        KillPoint point = points.get(lives / 2 % points.size());
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
                        name.equals("hub") ? "hub" : "terminal",
                        folder.resolve(name).toString(),
                        folder.resolve("socket").toString(),
                        Long.toString((long) ++lives * NUMBERS_A_LIFE),
                        byItself ? point.name() : "",
                        Integer.toString(1 + random.nextInt(MOST_TIMES)));
        int lasting = byItself ? LONGEST_WAIT_MS : random.nextInt(-STARTING_MS, LONGEST_LIFE_MS);
        return Life.begin(command, lasting, acknowledged);
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
            return holds && acknowledged.size() >= kills / 2 ? 0 : 1; // or nothing was shown
        }
    }

    private void say(Nodes.Found found, int stuck) {
        int all = acknowledged.size();
        System.out.printf(
                Locale.ROOT,
                "kills         %,d%nacknowledged  %,d%nfound         %,d%n",
                kills,
                all,
                all - found.lost());
        died.forEach(
                (point, times) -> System.out.printf(Locale.ROOT, "  at %-22s %,d%n", point, times));
        System.out.printf(
                Locale.ROOT,
                "lost          %,d%ndoubled       %,d%nstuck         %,d%n",
                found.lost(),
                found.doubled(),
                stuck);
        System.out.printf(
                Locale.ROOT,
                "{\"kills\":%d,\"acknowledged\":%d,\"found\":%d,\"lost\":%d,\"doubled\":%d,\"stuck\":%d,\"points\":%d,\"points_met\":%d,\"seed\":%d}%n",
                kills,
                all,
                all - found.lost(),
                found.lost(),
                found.doubled(),
                stuck,
                KillPoint.values().length,
                died.size(),
                seed);
    }
}
