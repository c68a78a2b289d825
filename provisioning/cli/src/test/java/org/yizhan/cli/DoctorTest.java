package org.yizhan.cli;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.web.terminals.FindingsFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `yizhan doctor` says of a terminal in each of the states that it may be found in.
class DoctorTest {
    private static final InstantSource CLOCK = InstantSource.system();
    private static final String GAP = "§";

    private final Shell yizhan = new Shell(Language.EN);

    @TempDir Path folder;
    @AutoClose private LoopbackHub hub;

    @BeforeEach
    void listen() throws IOException, GeneralSecurityException {
        hub = new LoopbackHub(folder.resolve("hub"));
    }

    private TerminalNode open() {
        return TerminalNode.open(folder.resolve("one"), NodeSetup.real(CLOCK, "test"));
    }

    private void enrol() {
        yizhan.done("enrol", "--data", folder.resolve("one").toString(), hub.code("大厅"));
    }

    /// What it found, by the checks' words.
    private JsonNode found(String check) {
        int before = yizhan.said().length();
        yizhan.run("doctor", "--json", "--data", folder.resolve("one").toString());
        JsonNode report =
                JsonMapper.builder().build().readTree(yizhan.said().substring(before).strip());
        return report.get("findings")
                .valueStream()
                .filter(one -> one.get("check").asString().equals(check))
                .findFirst()
                .orElseThrow(() -> new AssertionError(check + " is not in " + report));
    }

    /// @param key of the text that it says
    private void assertFinds(Severity severity, String check, String key) {
        JsonNode finding = found(check);
        assertTrue(saying(key).test(finding.get("what").asString()), finding::toString);
        assertEquals(severity.name().toLowerCase(Locale.ROOT), finding.get("severity").asString());
    }

    /// Whatever stands in the text's gaps.
    private static Predicate<String> saying(String key) {
        Sentence gaps =
                Sentence.of(
                        key,
                        "host",
                        GAP,
                        "port",
                        GAP,
                        "address",
                        GAP,
                        "addresses",
                        GAP,
                        "count",
                        GAP);
        return Arrays.stream(Texts.load(Language.EN).render(gaps).split(GAP, -1))
                .map(Pattern::quote)
                .collect(collectingAndThen(joining(".*"), Pattern::compile))
                .asMatchPredicate();
    }

    @Test
    void aTerminalOutOfTheBoxIsToBeEnrolled() {
        assertFinds(Severity.LOOK, "program", "terminals.program.new");
    }

    @Test
    void aTerminalThatStandsAloneHasNoCounty() {
        try (TerminalNode node = open()) {
            node.standAlone(LoopbackHub.VILLAGE);
        }
        assertFinds(Severity.LOOK, "program", "terminals.program.noHub");
    }

    @Test
    void theWayToTheCountyIsWalkedWhileTheTerminalIsStopped() {
        enrol();
        assertFinds(Severity.LOOK, "program", "terminals.program.stopped");
        assertFinds(Severity.GOOD, "hub.name", "exchange.check.name");
        assertFinds(Severity.GOOD, "hub.answer", "exchange.check.answer");
        assertFinds(Severity.GOOD, "hub", "exchange.check.good");
        assertFinds(Severity.GOOD, "chain", "nodes.chain");
        hub.goAway();
        assertFinds(Severity.GOOD, "hub.name", "exchange.check.name");
        assertFinds(Severity.BROKEN, "hub", "exchange.check.noAnswer");
    }

    @Test
    void aRunningTerminalTellsWhatItFoundAndWalksTheWayWhenItIsAsked() {
        enrol();
        Finding deaf =
                Finding.of("sound", Severity.BROKEN, Sentence.of("speech.loudspeaker.missing"));
        FindingsFile.in(folder.resolve("one"))
                .write(new FindingsFile.Found(CLOCK.instant(), List.of(deaf)));
        try (TerminalNode _ = open()) {
            assertFinds(Severity.GOOD, "program", "terminals.program.running");
            assertFinds(Severity.BROKEN, "sound", "speech.loudspeaker.missing");
            assertFinds(Severity.GOOD, "hub", "exchange.check.good");
            hub.goAway();
            assertFinds(Severity.BROKEN, "hub", "exchange.check.noAnswer");
        }
    }

    @Test
    void aTerminalThatHasNotLookedForLongIsToBeStartedAnew() {
        enrol();
        FindingsFile.in(folder.resolve("one"))
                .write(new FindingsFile.Found(CLOCK.instant().minusSeconds(3_600), List.of()));
        try (TerminalNode _ = open()) {
            assertFinds(Severity.LOOK, "program", "terminals.program.silent");
        }
    }

    @Test
    void recordsThatCannotBeOpenedAreBroken() throws IOException {
        enrol();
        Files.write(folder.resolve("one/keys/wrap.secret"), new byte[32]);
        assertFinds(Severity.BROKEN, "program", "terminals.program.closed");
        assertEquals(
                ExitCode.BROKEN.number(),
                yizhan.run("doctor", "--data", folder.resolve("one").toString()));
    }
}
