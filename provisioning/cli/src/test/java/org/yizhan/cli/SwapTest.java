package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.Console;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.views.Views;

/// Another machine for a village, and an old one that leaves it.
class SwapTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter complaints = new StringWriter();

    @TempDir Path folder;
    private LoopbackHub hub;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException {
        hub = new LoopbackHub(folder.resolve("hub"));
    }

    @AfterEach
    void close() {
        hub.close();
    }

    private int run(String command, String terminal, String... more) {
        Console console =
                new Console(
                        Texts.load(Language.EN), new PrintWriter(out), new PrintWriter(complaints));
        String[] line =
                Stream.concat(
                                Stream.of(command, "--data", folder.resolve(terminal).toString()),
                                Stream.of(more))
                        .toArray(String[]::new);
        return Yizhan.commandLine(console).execute(line);
    }

    private void done(String command, String terminal, String... more) {
        assertEquals(ExitCode.DONE.number(), run(command, terminal, more), complaints::toString);
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
        assertTrue(out.toString().contains("All that the county has"), out::toString);
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
        assertTrue(complaints.toString().contains("does not answer"), complaints::toString);
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
        assertTrue(complaints.toString().contains("belongs to no county"), complaints::toString);
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
