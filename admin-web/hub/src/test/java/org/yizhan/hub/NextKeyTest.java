package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.HubCheck;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Stick;
import org.yizhan.ledger.nodes.NodeCaller;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;

/// A hub changes its TLS key, over real connections.
class NextKeyTest {
    private static final Outcome DRAINED = new Outcome.Drained();
    private static final Outcome OTHER_KEY = new Outcome.Failed(Outcome.Trouble.OTHER_KEY);

    @TempDir Path folder;
    @TempDir Path stick;
    private final AtomicReference<Instant> time =
            new AtomicReference<>(Instant.parse("2026-11-22T06:30:00Z"));

    private Hub hub(int port) {
        return Hub.start(
                new HubOptions(
                        folder.resolve("hub"),
                        new HubOptions.Where("127.0.0.1", port),
                        Optional.empty(),
                        true),
                time::get);
    }

    private TerminalNode terminal() {
        return TerminalNode.open(folder.resolve("terminal"), NodeSetup.real(time::get, "test"));
    }

    private static Outcome exchange(TerminalNode terminal) throws Exception {
        return terminal.exchanger().orElseThrow().now().get();
    }

    /// After the hub was away: the connection that stood is perhaps found dead first.
    private static Outcome exchangeAgain(TerminalNode terminal) throws Exception {
        exchange(terminal);
        return exchange(terminal);
    }

    private void announce() throws IOException {
        NodeCaller.at(folder.resolve("hub")).orElseThrow().nextKey();
    }

    private static HubLink.Address known(TerminalNode terminal) {
        return terminal.home().orElseThrow().hub().orElseThrow().address();
    }

    @Test
    void aTerminalThatHeardOfTheNextKeyGoesOnWithoutAnybodysHelp() throws Exception {
        HubLink.Address first;
        try (TerminalNode terminal = terminal()) {
            try (Hub hub = hub(QuietPort.find())) {
                first = hub.address();
                terminal.enrol(hub.demoCode().orElseThrow().text());
                announce();
                assertEquals(DRAINED, exchange(terminal));
            }
            try (Hub hub = hub(first.port())) {
                assertNotEquals(first.pin(), hub.address().pin());
                assertEquals(DRAINED, exchangeAgain(terminal));
                assertEquals(hub.address().pin(), known(terminal).pin());
                assertEquals(Set.of(hub.address().pin()), terminal.pins(), "the old one is over");
            }
        }
        try (Hub hub = hub(first.port());
                TerminalNode terminal = terminal()) {
            assertEquals(hub.address().pin(), known(terminal).pin(), "it is known after a start");
            announce();
            assertEquals(DRAINED, exchange(terminal), "and the one after it is told of as well");
            assertEquals(2, terminal.pins().size());
        }
    }

    /// The hub takes its next key though this terminal never heard of it.
    private int missed(TerminalNode terminal) throws Exception {
        int port;
        try (Hub hub = hub(QuietPort.find())) {
            port = hub.address().port();
            terminal.enrol(hub.demoCode().orElseThrow().text());
            assertEquals(DRAINED, exchange(terminal));
            announce();
        }
        time.updateAndGet(now -> now.plus(Duration.ofDays(40)));
        return port;
    }

    private static void assertSaysSo(TerminalNode terminal) throws Exception {
        assertEquals(OTHER_KEY, exchangeAgain(terminal));
        var finding = new HubCheck(known(terminal), terminal.pins()).run();
        assertEquals(Severity.BROKEN, finding.severity());
        assertEquals("exchange.check.otherKey", finding.what().key());
    }

    @Test
    void aTerminalThatMissedItSaysSoAndAStickHelps() throws Exception {
        try (TerminalNode terminal = terminal();
                Hub hub = hub(missed(terminal))) {
            assertSaysSo(terminal);
            Stick carried = new Stick(stick);
            carried.atTerminal(terminal.letters().orElseThrow());
            carried.atHub(hub.node().letters());
            carried.atTerminal(terminal.letters().orElseThrow());
            assertEquals(DRAINED, exchange(terminal));
            assertEquals(hub.address().pin(), known(terminal).pin());
        }
    }

    @Test
    void aTerminalThatMissedItIsEnrolledAgain() throws Exception {
        try (TerminalNode terminal = terminal();
                Hub hub = hub(missed(terminal))) {
            assertSaysSo(terminal);
            assertInstanceOf(
                    EnrolmentResult.Enrolled.class,
                    terminal.enrol(hub.demoCode().orElseThrow().text()));
            assertEquals(DRAINED, exchange(terminal));
        }
    }
}
