package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.HttpsTransport;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.residents.ResidentFacts;

class HubTest {
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();
    private static final SubjectId DOOR = SubjectId.named("household/1");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));

    @TempDir Path folder;

    private Hub demo(int port) {
        return Hub.start(
                new HubOptions(
                        folder.resolve("hub"),
                        new HubOptions.Where("127.0.0.1", port),
                        Optional.empty(),
                        true),
                CLOCK);
    }

    private TerminalNode terminal() {
        return TerminalNode.open(folder.resolve("terminal"), NodeSetup.real(CLOCK, "test"));
    }

    private static Outcome exchange(TerminalNode terminal)
            throws InterruptedException, ExecutionException {
        return terminal.exchanger().orElseThrow().now().get();
    }

    private static void write(TerminalNode terminal, String number) {
        terminal.ledger()
                .record(
                        VILLAGE,
                        new Actor.Program(),
                        Draft.of(ResidentFacts.HOUSEHOLD, DOOR, new Household(number, "一组")));
    }

    private static String shown(Hub hub) {
        return hub.node()
                .ledger()
                .read(views -> views.register(ResidentFacts.HOUSEHOLD).find(VILLAGE, DOOR))
                .orElseThrow()
                .value()
                .number();
    }

    @Test
    void enrolsATerminalOverTlsAndExchangesWithIt() throws Exception {
        try (Hub hub = demo(0);
                TerminalNode terminal = terminal()) {
            String code = hub.demoCode().orElseThrow().text();
            EnrolmentResult.Enrolled enrolled =
                    assertInstanceOf(EnrolmentResult.Enrolled.class, terminal.enrol(code));
            assertEquals("青石沟村", enrolled.names().getFirst().name());
            write(terminal, "12号");
            assertEquals(new Outcome.Drained(), exchange(terminal));
            assertEquals("12号", shown(hub));
            assertEquals(
                    "柳树湾村",
                    terminal.ledger()
                            .read(views -> new Places(views).name(DemoPlaces.NEIGHBOUR.id())));
        }
    }

    @Test
    void takesEverythingOnceWhenItIsBack() throws Exception {
        int port;
        try (TerminalNode terminal = terminal()) {
            try (Hub hub = demo(QuietPort.find())) {
                port = hub.address().port();
                terminal.enrol(hub.demoCode().orElseThrow().text());
                exchange(terminal);
            }
            write(terminal, "13号");
            assertEquals(new Outcome.Failed(Outcome.Trouble.UNREACHABLE), exchange(terminal));
            assertEquals(1, terminal.exchanger().orElseThrow().state().waiting());
            try (Hub hub = demo(port)) {
                assertEquals(new Outcome.Drained(), exchange(terminal));
                assertEquals("13号", shown(hub));
                assertEquals(0, terminal.exchanger().orElseThrow().state().waiting());
            }
        }
    }

    @Test
    void isNotTakenForAnotherMachineAtItsAddress() {
        try (Hub hub = demo(0);
                TerminalNode terminal = terminal()) {
            EnrolmentCode code = hub.demoCode().orElseThrow();
            HubLink.Address wrong =
                    new HubLink.Address(
                            code.address().host(), code.address().port(), "A".repeat(43));
            EnrolmentCode other = new EnrolmentCode(wrong, code.name(), code.secret());
            assertInstanceOf(EnrolmentResult.OtherKey.class, terminal.enrol(other.text()));
        }
    }

    @Test
    void answersNonsenseWithoutFailing() {
        try (Hub hub = demo(0);
                HttpsTransport transport = new HttpsTransport(hub.address())) {
            for (Route route : Route.values()) {
                assertEquals(
                        new Reply.Failed(Reply.Cause.NOT_UNDERSTOOD),
                        transport.send(route, new byte[] {1, 2, 3}));
            }
        }
    }

    @Test
    void readsItsPlacesFromAFile() throws IOException {
        Path file = folder.resolve("places");
        Files.writeString(file, "# 清河县\n999901=清河县\n\n999901100=清河镇 | 清河镇便民服务中心\n");
        HubOptions options =
                new HubOptions(
                        folder.resolve("hub"),
                        new HubOptions.Where("127.0.0.1", 0),
                        Optional.of(file),
                        false);
        try (Hub hub = Hub.start(options, CLOCK)) {
            var township =
                    hub.node()
                            .ledger()
                            .read(views -> new Places(views).find(new PlaceId("999901100")))
                            .orElseThrow();
            assertEquals("清河镇便民服务中心", township.serviceName());
            assertEquals(Optional.empty(), hub.demoCode());
        }
        Files.writeString(file, "999901=清河县\n99990110=不对\n");
        HubException wrong = assertThrows(HubException.class, () -> Hub.start(options, CLOCK));
        assertEquals(2, wrong.sentence().arguments().get("line"));
    }

    @Test
    void asksForPlacesAtTheFirstStart() {
        HubOptions options =
                new HubOptions(
                        folder, new HubOptions.Where("127.0.0.1", 0), Optional.empty(), false);
        HubException none = assertThrows(HubException.class, () -> Hub.start(options, CLOCK));
        assertEquals("hub.noPlaces", none.sentence().key());
    }

    @Test
    void readsItsCommandLine() {
        HubOptions options =
                HubOptions.parse(
                        List.of("--data", "/d", "--demo", "--port", "0", "--host", "hub.local"));
        assertEquals(Path.of("/d"), options.data());
        assertEquals(new HubOptions.Where("hub.local", 0), options.listening());
        assertTrue(options.demo());
        for (List<String> wrong :
                List.of(
                        List.of("--port", "0"),
                        List.of("--data"),
                        List.of("--data", "/d", "--port", "x"),
                        List.of("--dat"))) {
            assertThrows(HubException.class, () -> HubOptions.parse(wrong));
        }
    }
}
