package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.HttpsTransport;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;

/// More terminals at once than the hub has room for, and a disk that takes its time: some hear that
/// they are to come later, none is left without an answer, and nothing is lost.
class BackPressureTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();
    private static final int AT_ONCE = 80;

    @TempDir Path folder;

    private Hub hub() {
        return Hub.start(
                new HubOptions(
                        folder.resolve("hub"),
                        new HubOptions.Where("127.0.0.1", 0),
                        Optional.empty(),
                        true),
                CLOCK);
    }

    /// What the terminal would send now.
    private static byte[] message(TerminalNode terminal, Hub hub) {
        List<byte[]> sent = new ArrayList<>();
        Rounds.Parties parties =
                new Rounds.Parties(terminal.keys(), hub.node().keys().publicKeys());
        new Rounds(terminal.ledger(), terminal.clock(), parties, VILLAGE)
                .run((_, message) -> {
                    sent.add(message);
                    return new Reply.Failed(Reply.Cause.UNREACHABLE);
                });
        return sent.getFirst();
    }

    /// Keeps everyone else from writing until it is let go.
    private static Thread slowDisk(Ledger ledger, CountDownLatch busy, CountDownLatch goOn) {
        return Thread.ofPlatform()
                .daemon()
                .start(() ->
                        ledger.record(
                                VILLAGE,
                                new Actor.Program(),
                                _ -> {
                                    busy.countDown();
                                    await(goOn);
                                    return Decided.of(true);
                                }));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(2, TimeUnit.MINUTES));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Ledger ledger, String number) {
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                Draft.of(
                        ResidentFacts.HOUSEHOLD,
                        SubjectId.named(number),
                        new Household(number, "一组")));
    }

    @Test
    void aFullHubAsksTerminalsToComeLaterAndAnswersTheOthers() throws Exception {
        try (Hub hub = hub();
                TerminalNode terminal =
                        TerminalNode.open(
                                folder.resolve("terminal"), NodeSetup.real(CLOCK, "test"))) {
            terminal.enrol(hub.demoCode().orElseThrow().text());
            write(terminal.ledger(), "挤1号");
            byte[] message = message(terminal, hub);
            CountDownLatch busy = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            Thread disk = slowDisk(hub.node().ledger(), busy, goOn);
            await(busy);
            BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Thread.ofVirtual().start(() -> replies.add(send(hub, message)));
            }
            Reply first = replies.poll(2, TimeUnit.MINUTES);
            assertTrue(assertInstanceOf(Reply.Busy.class, first).pause().isPositive());
            goOn.countDown();
            disk.join();
            for (int i = 1; i < AT_ONCE; i++) {
                Reply reply = replies.poll(2, TimeUnit.MINUTES);
                assertTrue(
                        reply instanceof Reply.Answer || reply instanceof Reply.Busy,
                        String.valueOf(reply));
            }
            assertEquals(new Outcome.Drained(), terminal.exchanger().orElseThrow().now().join());
            assertEquals(
                    1,
                    hub
                            .node()
                            .ledger()
                            .read(views -> views.register(ResidentFacts.HOUSEHOLD).list(VILLAGE))
                            .stream()
                            .filter(entry -> entry.value().number().equals("挤1号"))
                            .count());
        }
    }

    private static Reply send(Hub hub, byte[] message) {
        try (HttpsTransport line = new HttpsTransport(hub.address())) {
            return line.send(Route.MESSAGES, message);
        }
    }
}
