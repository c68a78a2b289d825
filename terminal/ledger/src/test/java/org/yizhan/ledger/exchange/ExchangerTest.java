package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.exchange.FaultyTransport.Fault;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;

class ExchangerTest extends OneTerminal {
    private final AtomicReference<Fault> fault = new AtomicReference<>(Fault.NONE);
    private Exchanger exchanger;

    @BeforeEach
    void open() {
        exchanger =
                new Exchanger(
                        County.rounds(terminal),
                        new FaultyTransport(county.wire(), fault::get),
                        terminal.settings(),
                        terminal.ledger());
    }

    @AfterEach
    void close() {
        exchanger.close();
    }

    @Test
    void saysHowItStandsWithTheHub() throws Exception {
        fault.set(Fault.LOST);
        household(terminal.ledger(), VILLAGE, "1号");
        assertEquals(1, exchanger.state().waiting());
        exchanger.now().get();
        assertEquals(Optional.of(Outcome.Trouble.UNREACHABLE), exchanger.state().trouble());
        assertEquals("exchange.waiting", exchanger.state().sentence().key());
        assertEquals(Optional.empty(), exchanger.state().lastContact());
        fault.set(Fault.NONE);
        exchanger.now().get();
        assertEquals(
                new ExchangeState(Optional.of(TestLedgers.NOW), 0, Optional.empty()),
                exchanger.state());
        assertEquals("exchange.delivered", exchanger.state().sentence().key());
    }

    @Test
    void beginsByItselfAndTriesAgainByItself() throws Exception {
        fault.set(Fault.STATUS_500);
        household(terminal.ledger(), VILLAGE, "1号");
        CompletableFuture<ExchangeState> arrived = new CompletableFuture<>();
        exchanger.changed(state -> {
            fault.set(Fault.NONE);
            if (state.waiting() == 0) {
                arrived.complete(state);
            }
        });
        exchanger.start();
        assertTrue(arrived.get(1, TimeUnit.MINUTES).trouble().isEmpty());
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
    }
}
