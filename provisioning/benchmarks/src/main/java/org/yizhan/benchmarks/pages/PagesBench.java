package org.yizhan.benchmarks.pages;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.web.PageNode;
import org.yizhan.web.PageServer;
import org.yizhan.web.enrolment.CodeDesk;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.server.Listening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Opens every page of a county with a thousand villages, on a hub with SQLite and with PostgreSQL,
/// and every page of the demo village on a terminal.
@Command(
        name = "pages",
        description = "Every page of a county's hub and of a village's terminal, again and again.",
        mixinStandardHelpOptions = true)
public final class PagesBench implements Callable<Integer> {
    private static final int WARM = 5;

    @Option(names = "--villages", defaultValue = "1000", description = "1,000 if not said.")
    private int villages;

    @Option(names = "--members", defaultValue = "50", description = "A village; 50 if not said.")
    private int members;

    @Option(names = "--times", defaultValue = "40", description = "Each page; 40 if not said.")
    private int times;

    /// @param slowest the page with the highest p95
    private record Measured(int pages, double p95, String slowest, int firstBytes) {}

    @Override
    public Integer call() throws Exception {
        Measured sqlite = hub("sqlite", Map.of());
        Measured postgresql;
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(5)).start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            postgresql = hub("postgresql", Map.of("YIZHAN_DATABASE", url));
        }
        Measured terminal = terminal();
        System.out.printf(
                Locale.ROOT,
                "{\"pages\":%d,\"p95_ms\":%.1f,\"postgresql_p95_ms\":%.1f,\"terminal_p95_ms\":%.1f,\"first_page_bytes\":%d}%n",
                sqlite.pages() + terminal.pages(),
                sqlite.p95(),
                postgresql.p95(),
                terminal.p95(),
                sqlite.firstBytes());
        return 0;
    }

    private static NodeSetup setup(Map<String, String> environment) {
        NodeSetup real = NodeSetup.real(InstantSource.system(), "bench");
        return new NodeSetup(real.clock(), real.ids(), environment, "bench");
    }

    private Measured hub(String name, Map<String, String> environment) throws Exception {
        Path folder = Files.createTempDirectory("yizhan-pages");
        try (HubNode node = HubNode.open(folder, setup(environment))) {
            List<PlaceId> all = new County(node.ledger()).fill(villages, members);
            String village = all.get(all.size() / 2).code();
            String township = village.substring(0, 9);
            List<String> paths =
                    Stream.of(
                                    places(
                                            "999901",
                                            "calls",
                                            "places",
                                            "places?q=qs",
                                            "notices",
                                            "notices/new",
                                            "sent",
                                            "study",
                                            "fleet",
                                            "report",
                                            "charts",
                                            "coverage",
                                            "protocol",
                                            "accounts",
                                            "more"),
                                    places(
                                            township,
                                            "more",
                                            "calls",
                                            "places",
                                            "report",
                                            "charts",
                                            "coverage"),
                                    places(
                                            village,
                                            "today",
                                            "residents",
                                            "residents?q=w",
                                            "meetings",
                                            "notices",
                                            "report",
                                            "cards",
                                            "more",
                                            "protocol"))
                            .flatMap(List::stream)
                            .toList();
            PageNode.Parts parts =
                    new PageNode.Parts(
                            node.certificate(),
                            List::of,
                            node.blobs(),
                            Optional.empty(),
                            Optional.of(new PageNode.Office(new NoCodes(), node.deliveries())),
                            new Courier.Hub(node.letters(), node.setAside()));
            PageNode pages = new PageNode(node.ledger(), County.ID, true, node.clock(), parts);
            return measure("hub, " + name, pages, paths);
        } finally {
            delete(folder);
        }
    }

    private Measured terminal() throws Exception {
        Path folder = Files.createTempDirectory("yizhan-pages");
        try (TerminalNode node = TerminalNode.open(folder, setup(Map.of()))) {
            node.standAlone(DemoPlaces.VILLAGE.id());
            LocalDate today =
                    LocalDate.ofInstant(node.clock().instant(), ZoneId.of("Asia/Shanghai"));
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, today);
            demo.recordSurroundingsInto(node.ledger());
            demo.recordInto(node.ledger());
            String person = demo.people().named("单永福").id().toString();
            String meeting = demo.agenda().meeting().id().toString();
            List<String> paths =
                    places(
                            DemoPlaces.VILLAGE.id().code(),
                            "today",
                            "residents",
                            "residents/" + person,
                            "meetings",
                            "meetings/" + meeting,
                            "meetings/new",
                            "cards",
                            "notices",
                            "protocol",
                            "more");
            PageNode.Parts parts = new PageNode.Parts(node.certificate(), List::of, node.blobs());
            PageNode pages =
                    new PageNode(
                            node.ledger(), DemoPlaces.VILLAGE.id(), false, node.clock(), parts);
            return measure("terminal", pages, paths);
        } finally {
            delete(folder);
        }
    }

    private static List<String> places(String place, String... pages) {
        return Arrays.stream(pages).map(page -> "/at/" + place + "/" + page).toList();
    }

    /// @param known begins with the first page; whatever else the pages of these places lead to is
    ///     measured too
    private Measured measure(String name, PageNode node, List<String> known)
            throws IOException, InterruptedException {
        try (PageServer server = PageServer.start(node, Listening.anywhere());
                Clerk clerk = new Clerk(server)) {
            clerk.signIn(server);
            Set<String> paths = new LinkedHashSet<>(known);
            for (String path : known) {
                paths.addAll(clerk.links(path));
            }
            double worst = 0;
            String slowest = "";
            for (String path : paths) {
                double p95 = p95(clerk, path);
                System.out.printf(Locale.ROOT, "%-16s %-62s %7.1f ms%n", name, path, p95);
                if (p95 > worst) {
                    worst = p95;
                    slowest = path;
                }
            }
            int bytes = clerk.bytes(known.getFirst());
            System.out.printf(
                    Locale.ROOT,
                    "%-16s %d pages, p95 of the slowest %.1f ms (%s), first page %,d bytes%n",
                    name,
                    paths.size(),
                    worst,
                    slowest,
                    bytes);
            return new Measured(paths.size(), worst, slowest, bytes);
        }
    }

    private double p95(Clerk clerk, String path) throws IOException, InterruptedException {
        double[] took = new double[times];
        for (int i = -WARM; i < times; i++) {
            long start = System.nanoTime();
            clerk.open(path);
            if (i >= 0) {
                took[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(took);
        return took[Math.min(times - 1, (int) Math.ceil(times * 0.95) - 1)];
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /// Nothing is enrolled while pages are measured.
    private static final class NoCodes implements CodeDesk {
        @Override
        public String offer(PlaceId place, String label, int port) {
            return "";
        }

        @Override
        public Optional<String> replace(SubjectId terminal, int port) {
            return Optional.empty();
        }
    }
}
