package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.COUNTY;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.put;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.nodes.NextKey;
import org.yizhan.ledger.nodes.NodeCaller;
import org.yizhan.ledger.nodes.OneTerminal;

/// A hub's next TLS key: told of by the hub alone, and in use only when that is safe.
class HubPinsTest extends OneTerminal {
    private static final String FORGED = "F".repeat(43);

    private String first;

    @BeforeEach
    void enrol() {
        county.place(COUNTY, "清河县");
        county.exchange(terminal);
        first = pin();
    }

    private String pin() {
        return county.hub().certificate().pin();
    }

    private NextKey announce() throws IOException {
        return NodeCaller.at(folder.resolve("hub")).orElseThrow().nextKey();
    }

    @Test
    void theNextKeyTakesOverAtARestartOnceEveryTerminalKnowsIt() throws IOException {
        assertEquals(new NextKey(0, 1), announce());
        assertEquals(new NextKey(0, 1), announce(), "asking again makes no other key");
        county.restartHub();
        assertEquals(first, pin(), "nobody knows the next one yet");
        county.exchange(terminal);
        assertEquals(new NextKey(1, 1), announce());
        assertEquals(2, terminal.pins().size());
        assertEquals(first, pin(), "never while it runs");
        county.restartHub();
        assertTrue(terminal.pins().contains(pin()));
        assertFalse(pin().equals(first));
    }

    @Test
    void anOldKeyIsOverOnceTheNextIsInUseEverywhere() throws IOException {
        announce();
        county.exchange(terminal);
        county.restartHub();
        county.exchange(terminal);
        assertEquals(Set.of(first, pin()), terminal.pins(), "it was last met by the old one");
        HubLink link = terminal.home().orElseThrow().hub().orElseThrow().pinned(pin());
        assertEquals(Set.of(pin()), HubPins.accepted(terminal.ledger(), link, VILLAGE));
    }

    @Test
    void aTerminalThatIsNeverHeardHoldsItUpForAMonthOnly() throws IOException {
        announce();
        county.setTime(TestLedgers.NOW.plus(Duration.ofDays(29)));
        county.restartHub();
        assertEquals(first, pin());
        county.setTime(TestLedgers.NOW.plus(Duration.ofDays(31)));
        county.restartHub();
        assertFalse(pin().equals(first));
        assertEquals(Set.of(first), terminal.pins());
    }

    @Test
    void nobodyButTheHubTellsOfAKey() {
        PublicKeys hub = county.hub().keys().publicKeys();
        var subject = HubPins.subject(hub.node());
        HubPins.tell(terminal.ledger(), terminal.keys(), VILLAGE, List.of(first, FORGED));
        HubPins.tell(county.hub().ledger(), terminal.keys(), COUNTY, List.of(first, FORGED));
        for (String signature : List.of("", "no base64!", "A".repeat(86))) {
            HubPins.Value forged = new HubPins.Value(List.of(first, FORGED), signature);
            put(terminal.ledger(), VILLAGE, HubPins.PINS, subject, forged);
            put(county.hub().ledger(), COUNTY, HubPins.PINS, subject, forged);
            county.exchange(terminal);
            assertEquals(Set.of(first), terminal.pins());
        }
    }

    @Test
    void aTrueWordOfTheHubIsNotTakenForAnotherList() {
        HubPins.tell(county.hub().ledger(), county.hub().keys(), COUNTY, List.of(first, "next"));
        PublicKeys hub = county.hub().keys().publicKeys();
        String signature =
                HubPins.find(county.hub().ledger(), hub, COUNTY).orElseThrow().value().signature();
        put(
                county.hub().ledger(),
                COUNTY,
                HubPins.PINS,
                HubPins.subject(hub.node()),
                new HubPins.Value(List.of(first, FORGED), signature));
        county.exchange(terminal);
        assertEquals(Set.of(first), terminal.pins());
    }
}
