package org.yizhan.web.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Running;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.updates.Manifest;
import org.yizhan.ledger.updates.Part;
import org.yizhan.ledger.updates.Release;
import org.yizhan.ledger.updates.UpdateFacts;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// Two villages with a terminal each; the first tries a version.
class UpdatePagesTest {
    private static final String PAGE = "/at/" + TestVillage.COUNTY + "/updates";
    private static final SubjectId FIRST = SubjectId.named("first");
    private static final SubjectId SECOND = SubjectId.named("second");

    @TempDir Path folder;
    private TestVillage hub;
    private TestBrowser browser;

    @BeforeEach
    void start() {
        hub = TestVillage.hub(folder);
        terminal(FIRST, TestVillage.VILLAGE);
        terminal(SECOND, TestVillage.NEIGHBOUR);
        release(TestVillage.COUNTY, 12);
        release(TestVillage.VILLAGE, 13);
        runs(FIRST, TestVillage.VILLAGE, 13);
        runs(SECOND, TestVillage.NEIGHBOUR, 12);
        hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
        browser = new TestBrowser(hub);
        browser.signIn("zhang");
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private void terminal(SubjectId node, PlaceId place) {
        hub.put(
                place.parent().orElseThrow(),
                TerminalFacts.TERMINAL,
                node,
                new Terminal(place, "大厅", "00", "00", false));
    }

    private void runs(SubjectId node, PlaceId place, long number) {
        hub.put(
                place,
                TerminalFacts.RUNNING,
                TerminalFacts.running(node),
                new Running(number, "0." + number + ".0"));
    }

    private void release(PlaceId place, long number) {
        Manifest manifest =
                new Manifest(
                        number,
                        "0." + number + ".0",
                        "amd64",
                        Instant.parse("2026-11-20T08:00:00Z"),
                        List.of(new Part("terminal", "ab".repeat(32), 3 << 20, true)));
        hub.put(
                place,
                UpdateFacts.RELEASE,
                UpdateFacts.SUBJECT,
                new Release(manifest.text(), "signature of " + number, List.of()));
    }

    private Versions versions() {
        return hub.ledger.read(views -> Versions.of(views, TestVillage.COUNTY));
    }

    private List<Boolean> current() {
        return versions().machines().stream().map(Versions.Machine::current).toList();
    }

    @Test
    void everyTerminalSaysWhatItRunsAndEveryVersionWhoHasIt() {
        String body = browser.open(PAGE).body();
        assertTrue(body.contains("0.13.0（第 13 号）"), body);
        assertTrue(body.contains("0.12.0（第 12 号）"));
        assertTrue(body.contains("1 台里有 1 台已经用上"));
        assertTrue(body.contains("2 台里有 2 台已经用上"));
        assertEquals(List.of(true, true), current());
    }

    @Test
    void whatSomeVillagesTriedTheCountyGets() {
        browser.submit(PAGE, PAGE, "number", "13", "to", TestVillage.COUNTY.code());
        Release given =
                hub.ledger
                        .read(views ->
                                views.register(UpdateFacts.RELEASE)
                                        .find(TestVillage.COUNTY, UpdateFacts.SUBJECT))
                        .orElseThrow()
                        .value();
        assertEquals("signature of 13", given.signature());
        assertEquals(List.of(true, false), current());
    }

    @Test
    void aVersionThatIsNotThereIsGivenToNobody() {
        assertEquals(
                400,
                browser.submit(PAGE, PAGE, "number", "14", "to", TestVillage.COUNTY.code())
                        .statusCode());
        assertEquals(400, browser.submit(PAGE, PAGE, "number", "13", "to", "110101").statusCode());
        assertEquals(List.of(true, true), current());
    }

    @Test
    void aTownshipSeesAndDoesNotDecide() {
        PlaceId township = TestVillage.VILLAGE.parent().orElseThrow();
        hub.put(
                TestVillage.COUNTY,
                PlaceFacts.PLACE,
                PlaceFacts.subject(township),
                new Place(township, "清河镇", "清河镇"));
        hub.account(township, "wang", Role.TOWNSHIP);
        String page = "/at/" + township + "/updates";
        TestBrowser clerk = new TestBrowser(hub);
        clerk.signIn("wang");
        assertTrue(clerk.open(page).body().contains("0.13.0"));
        assertFalse(clerk.open(page).body().contains("widen-"));
        String care = "/at/" + township + "/care";
        assertEquals(403, clerk.submit(care, page, "number", "13", "to", "").statusCode());
    }

    @Test
    void aTerminalOnWhichAVersionFailedSaysSo() {
        hub.put(
                TestVillage.VILLAGE,
                TerminalFacts.FINDINGS,
                TerminalFacts.findings(FIRST),
                new Findings(
                        List.of(
                                Finding.of(
                                        "updates",
                                        Severity.LOOK,
                                        Sentence.of("updates.failed", "version", "0.13.0")))));
        assertTrue(browser.open(PAGE).body().contains("0.13.0 试了几次"), browser.open(PAGE).body());
    }
}
