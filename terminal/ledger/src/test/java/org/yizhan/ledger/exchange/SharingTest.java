package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;
import static org.yizhan.ledger.nodes.County.put;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.JointBranch;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.streams.FactStore;

/// What goes where: joint branches that several villages share, and personal files that stay in the
/// village where the county has decided so.
class SharingTest extends OneTerminal {
    private static final PlaceId JOINT = new PlaceId("999901100J001");
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    private TerminalNode neighbour;

    @BeforeEach
    void enrol() {
        neighbour = county.enrolled("neighbour", NEIGHBOUR);
    }

    @AfterEach
    void close() {
        neighbour.close();
    }

    private void join(PlaceId... villages) {
        put(
                county.hub().ledger(),
                TOWNSHIP,
                PlaceFacts.JOINT,
                PlaceFacts.joint(JOINT),
                new JointBranch(JOINT, List.of(villages)));
    }

    private void exchange() {
        for (TerminalNode node : List.of(terminal, neighbour, terminal, neighbour)) {
            assertEquals(new Outcome.Drained(), county.exchange(node));
        }
    }

    @Test
    void theTerminalsOfAJointBranchsVillagesServeItTogether() {
        join(VILLAGE, NEIGHBOUR);
        exchange();
        household(terminal.ledger(), JOINT, "联1号");
        household(neighbour.ledger(), JOINT, "联2号");
        household(terminal.ledger(), VILLAGE, "本村");
        exchange();
        for (Ledger ledger :
                List.of(terminal.ledger(), neighbour.ledger(), county.hub().ledger())) {
            assertEquals(List.of("联1号", "联2号"), households(ledger, JOINT));
        }
        assertEquals(List.of(), households(neighbour.ledger(), VILLAGE));
    }

    @Test
    void aVillageOutsideAJointBranchSeesNothingOfItAndIsNotBelieved() {
        join(VILLAGE);
        exchange();
        household(terminal.ledger(), JOINT, "联1号");
        household(neighbour.ledger(), JOINT, "伪造");
        exchange();
        assertEquals(List.of("联1号"), households(county.hub().ledger(), JOINT));
        assertEquals(List.of("伪造"), households(neighbour.ledger(), JOINT));
        join(VILLAGE, NEIGHBOUR);
        exchange();
        exchange();
        assertEquals(List.of("伪造", "联1号"), households(county.hub().ledger(), JOINT));
        assertEquals(List.of("伪造", "联1号"), households(neighbour.ledger(), JOINT));
    }

    private void decide(Privacy.Mode mode) {
        String name = Privacy.MODE.name();
        put(
                county.hub().ledger(),
                County.COUNTY,
                SettingFacts.SETTING,
                SettingFacts.subject(name),
                new SettingFacts.Value(name, mode.name()));
    }

    private static void checkin(Ledger ledger, int resident) {
        put(
                ledger,
                VILLAGE,
                AttendanceFacts.CHECKIN,
                MEETING,
                new Checkin(
                        MEETING,
                        SubjectId.named("resident/" + resident),
                        Evidence.CARD_CAMERA,
                        Optional.empty()));
    }

    private static boolean reads(Ledger ledger, String secret) {
        return ledger.facts((FactStore store) ->
                store.have(List.of(VILLAGE)).highest().keySet().stream()
                        .flatMap(stream -> store.after(stream, 0, 1_000).stream())
                        .filter(fact -> fact.body() instanceof FactBody.Present)
                        .map(fact -> ((FactBody.Present) fact.body()).content())
                        .anyMatch(
                                body -> new String(body, StandardCharsets.UTF_8).contains(secret)));
    }

    @Test
    void inFullModeTheHubHasPersonalFilesToo() {
        household(terminal.ledger(), VILLAGE, "东头第一家");
        county.exchange(terminal);
        assertTrue(reads(county.hub().ledger(), "东头第一家"));
    }

    @Test
    void whereTheRosterStaysInTheVillageTheHubHasRandomIdsAndSumsOnly() {
        decide(Privacy.Mode.ROSTER_STAYS);
        county.exchange(terminal);
        household(terminal.ledger(), VILLAGE, "东头第一家");
        household(terminal.ledger(), VILLAGE, "村口老槐树下");
        checkin(terminal.ledger(), 1);
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        Ledger hub = county.hub().ledger();
        assertEquals(List.of(), households(hub, VILLAGE));
        assertEquals(2, households(terminal.ledger(), VILLAGE).size());
        for (String secret : List.of("东头第一家", "老槐树")) {
            assertFalse(reads(hub, secret), secret);
        }
        int counted = hub.read(views -> views.register(ResidentFacts.HOUSEHOLD).count(VILLAGE));
        assertEquals(2, counted, "the hub can count what it cannot read");
        int came =
                hub.read(views ->
                        views.handle()
                                .createQuery("SELECT COUNT(*) FROM attendance")
                                .mapTo(Integer.class)
                                .one());
        assertEquals(1, came, "attendance holds random ids and goes there");
    }

    @Test
    void theHubItselfKeepsNoPersonalFileThatATerminalSendsAllTheSame() {
        household(terminal.ledger(), VILLAGE, "东头第一家");
        decide(Privacy.Mode.ROSTER_STAYS); // the terminal has not heard of it yet
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertFalse(reads(county.hub().ledger(), "东头第一家"));
    }
}
