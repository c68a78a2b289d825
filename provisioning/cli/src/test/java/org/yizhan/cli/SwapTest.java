package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.texts.Language;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Views;

/// Another machine for a village, and an old one that leaves it.
class SwapTest {
    private final Shell yizhan = new Shell(Language.EN);

    @TempDir Path folder;
    @AutoClose private LoopbackHub hub;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException {
        hub = new LoopbackHub(folder.resolve("hub"));
    }

    private int run(String command, String terminal, String... more) {
        String[] line =
                Stream.concat(
                                Stream.of(command, "--data", folder.resolve(terminal).toString()),
                                Stream.of(more))
                        .toArray(String[]::new);
        return yizhan.run(line);
    }

    private void done(String command, String terminal, String... more) {
        assertEquals(ExitCode.DONE.number(), run(command, terminal, more), yizhan::complained);
    }

    private TerminalNode open(String terminal) {
        return TerminalNode.open(
                folder.resolve(terminal), NodeSetup.real(InstantSource.system(), "test"));
    }

    private SubjectId record(String terminal, String household) {
        try (TerminalNode node = open(terminal)) {
            node.ledger()
                    .record(
                            LoopbackHub.VILLAGE,
                            new Actor.Program(),
                            Draft.of(
                                    ResidentFacts.HOUSEHOLD,
                                    SubjectId.named(household),
                                    new Household(household, "二组")));
            return node.keys().publicKeys().node();
        }
    }

    private List<String> households(String terminal) {
        try (TerminalNode node = open(terminal)) {
            return node.ledger().read(SwapTest::households);
        }
    }

    private static List<String> households(Views views) {
        return views.register(ResidentFacts.HOUSEHOLD).everywhere().stream()
                .map(entry -> entry.value().number())
                .toList();
    }

    @Test
    void anotherMachineTakesTheVillageOverInOneCommandWithAllItsRecords() {
        done("enrol", "old", hub.code("大厅"));
        SubjectId old = record("old", "二组12号");
        done("reset", "old");
        done("enrol", "new", hub.replacement(old));
        assertTrue(yizhan.said().contains("All that the county has"), yizhan::said);
        assertEquals(List.of("二组12号"), households("new"));
        assertEquals(List.of("大厅"), hub.labels());
    }

    @Test
    void aTerminalIsErasedOnlyOnceTheCountyHasEverything()
            throws IOException, GeneralSecurityException {
        done("enrol", "one", hub.code("大厅"));
        record("one", "二组12号");
        hub.goAway();
        assertEquals(ExitCode.BROKEN.number(), run("reset", "one", "--erase"));
        assertTrue(yizhan.complained().contains("does not answer"), yizhan::complained);
        assertEquals(List.of("二组12号"), households("one"));
        hub.comeBack();
        done("reset", "one", "--erase");
        assertFalse(Files.exists(folder.resolve("one/keys")));
        assertFalse(Files.exists(folder.resolve("one/facts.db")));
        assertEquals(List.of("二组12号"), hub.node.ledger().read(SwapTest::households));
        assertEquals(ExitCode.FILES.number(), run("reset", "one"));
    }

    @Test
    void aTerminalThatRunsOrStandsAloneIsNotErased() {
        try (TerminalNode node = open("one")) {
            node.standAlone(LoopbackHub.VILLAGE);
            assertEquals(ExitCode.FILES.number(), run("reset", "one", "--erase"));
        }
        assertEquals(ExitCode.BROKEN.number(), run("reset", "one", "--erase"));
        assertTrue(yizhan.complained().contains("belongs to no county"), yizhan::complained);
        assertTrue(Files.exists(folder.resolve("one/keys")));
    }

    @Test
    void anErasureThatWasInterruptedGoesOnAtTheNextStart() throws IOException {
        done("enrol", "one", hub.code("大厅"));
        record("one", "二组12号");
        Files.createFile(folder.resolve("one/reset-begun"));
        done("enrol", "one", hub.code("厅里"));
        assertEquals(List.of("厅里", "大厅"), hub.labels());
        assertFalse(Files.exists(folder.resolve("one/reset-begun")));
    }
}
