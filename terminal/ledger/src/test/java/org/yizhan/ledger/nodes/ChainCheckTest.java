package org.yizhan.ledger.nodes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;

class ChainCheckTest {
    @TempDir Path folder;
    private County county;

    @BeforeEach
    void open() {
        county = new County(folder);
    }

    @AfterEach
    void close() {
        county.close();
    }

    private void records(int count) {
        try (TerminalNode terminal = county.enrolled("terminal", County.VILLAGE)) {
            List<String> numbers = IntStream.range(0, count).mapToObj(i -> "户" + i).toList();
            County.households(terminal.ledger(), County.VILLAGE, numbers);
        }
    }

    private Finding check() {
        try (TerminalNode terminal = county.terminal("terminal")) {
            return new ChainCheck(terminal.ledger()).run();
        }
    }

    @Test
    void recordsThatNobodyTouchedAreSound() {
        records(700);
        Finding finding = check();
        assertEquals(Severity.GOOD, finding.severity(), finding::toString);
        assertEquals(700L, finding.what().arguments().get("count"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE fact SET header = (SELECT header FROM fact WHERE sequence = 30) WHERE sequence = 600",
                "DELETE FROM fact WHERE sequence = 600",
                "UPDATE fact SET sealed = (SELECT sealed FROM fact WHERE sequence = 30) WHERE sequence = 600"
            })
    void whatWasAlteredTakenOutOrExchangedIsFound(String attack) throws SQLException {
        records(700);
        String file = "jdbc:sqlite:" + folder.resolve("terminal/facts.db");
        try (Connection attacker = DriverManager.getConnection(file);
                Statement statement = attacker.createStatement()) {
            assertTrue(statement.executeUpdate(attack) > 0);
        }
        Finding finding = check();
        assertEquals("nodes.chainBroken", finding.what().key(), finding::toString);
        assertEquals(600L, finding.what().arguments().get("number"));
    }
}
