package org.yizhan.benchmarks.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.time.TrustedClock;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A county's hub: one program on a file, or two programs with the same keys on one PostgreSQL.
final class CountyHubs implements AutoCloseable {
    /// What keeps the hub's records.
    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    /// Reads a kind as it is written on the command line.
    static final class KindReader implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String name) {
            return Stream.of(Kind.values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("sqlite or postgresql"));
        }
    }

    private static final Duration SLOW_MACHINE = Duration.ofMinutes(5);

    private final Path folder;
    private final Map<String, String> environment;
    private final @Nullable EmbeddedPostgres postgres;
    private final List<HubProcess> running = new ArrayList<>();

    private CountyHubs(
            Path folder, Map<String, String> environment, @Nullable EmbeddedPostgres postgres) {
        this.folder = folder;
        this.environment = environment;
        this.postgres = postgres;
    }

    static CountyHubs of(Kind kind, Path folder) throws IOException {
        if (kind == Kind.SQLITE) {
            return new CountyHubs(folder, Map.of(), null);
        }
        EmbeddedPostgres postgres =
                EmbeddedPostgres.builder() // made for tests; here it writes as a county's must
                        .setPGStartupWait(SLOW_MACHINE)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
        String url = postgres.getJdbcUrl("postgres", "postgres");
        return new CountyHubs(folder, Map.of("YIZHAN_DATABASE", url), postgres);
    }

    /// Works on the hub's node within this program, while no hub program runs.
    void within(Consumer<HubNode> work) {
        try (HubNode node = HubNode.open(folder.resolve("hub1"), setup())) {
            work.accept(node);
        }
    }

    private NodeSetup setup() {
        TrustedClock clock =
                new TrustedClock(
                        java.time.InstantSource.system(),
                        System::nanoTime,
                        java.time.Instant.EPOCH);
        return new NodeSetup(clock, Ids.secure(), environment, "0.1.0");
    }

    /// Starts the hub's programs.
    void start() throws IOException {
        running.add(HubProcess.start(folder.resolve("hub1"), environment));
        if (postgres != null) {
            copyKeys(folder.resolve("hub1/keys"), folder.resolve("hub2/keys"));
            running.add(HubProcess.start(folder.resolve("hub2"), environment));
        }
    }

    private static void copyKeys(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    /// Where a terminal reaches the hub: at one of its programs, as by a name with two addresses.
    int port(int terminal) {
        return running.get(terminal % running.size()).port();
    }

    /// The most memory that any of the programs ever had resident.
    long peakMegabytes() throws IOException {
        long most = 0;
        for (HubProcess hub : running) {
            most = Math.max(most, hub.peakMegabytes());
        }
        return most;
    }

    int programs() {
        return running.size();
    }

    void stop() throws IOException {
        for (HubProcess hub : running) {
            hub.close();
        }
        running.clear();
    }

    @Override
    public void close() throws IOException {
        stop();
        if (postgres != null) {
            postgres.close();
        }
    }
}
