package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.Postgres;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

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
}
