package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.Ids;
import org.yizhan.ledger.Postgres;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.time.TrustedClock;

class PostgresHubTest {
    @TempDir Path folder;

    @Test
    void exchangesRevokesAndStartsAgainOnPostgresql() {
        Map<String, String> environment = Map.of("YIZHAN_DATABASE", Postgres.database());
        try (County county = new County(folder, environment);
                TerminalNode terminal = county.enrolled("terminal", VILLAGE)) {
            household(terminal.ledger(), VILLAGE, "1号");
            household(county.hub().ledger(), VILLAGE, "2号");
            assertEquals(new Outcome.Drained(), county.exchange(terminal));
            county.restartHub();
            assertEquals(List.of("1号", "2号"), households(county.hub().ledger(), VILLAGE));
            county.hub().desk().revoke(terminal.keys().publicKeys());
            household(terminal.ledger(), VILLAGE, "3号");
            assertEquals(new Outcome.Failed(Outcome.Trouble.REVOKED), county.exchange(terminal));
            var node = terminal.keys().publicKeys().node();
            assertEquals(1, county.hub().setAside().admit(node).accepted());
            assertFalse(Files.exists(folder.resolve("hub/facts.db")));
        }
    }

    @Test
    void twoHubProgramsOnOnePostgresqlShareTheirRecordings() throws IOException {
        Map<String, String> environment =
                Map.of(
                        "YIZHAN_DATABASE",
                        Postgres.database(),
                        "YIZHAN_BLOBS",
                        folder.resolve("media").toString());
        try (County county = new County(folder, environment);
                TerminalNode terminal = county.enrolled("terminal", VILLAGE)) {
            copyKeys(folder.resolve("hub/keys"), folder.resolve("second/keys"));
            BlobRef ref = terminal.blobs().put(new ByteArrayInputStream(new byte[300_000]));
            household(terminal.ledger(), VILLAGE, ref.toString());
            try (HubNode second = HubNode.open(folder.resolve("second"), setup(environment))) {
                assertEquals(
                        new Outcome.Drained(),
                        rounds(terminal).run((route, message) -> second.answer(route, message)));
            }
            assertTrue(county.hub().blobs().has(ref.name()), "the first has what the second took");
            assertEquals(List.of(ref.toString()), households(county.hub().ledger(), VILLAGE));
            try (TerminalNode other = county.enrolled("other", VILLAGE)) {
                rounds(other).run(county.wire());
                assertTrue(other.blobs().has(ref.name()), "and gives it on");
            }
        }
    }

    private static Rounds rounds(TerminalNode terminal) {
        Allowance allowance =
                new Allowance(terminal.ledger(), terminal.settings(), terminal.clock());
        FactTypes types = new FactTypes(Features.types());
        return County.rounds(terminal)
                .with(new Courier(terminal.ledger(), terminal.blobs(), allowance, types));
    }

    private static NodeSetup setup(Map<String, String> environment) {
        TrustedClock clock =
                new TrustedClock(InstantSource.fixed(TestLedgers.NOW), () -> 0, TestLedgers.NOW);
        return new NodeSetup(clock, Ids.secure(), environment, "test");
    }

    private static void copyKeys(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> all = Files.list(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
