package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.hub.BrokenLine.Trouble;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;

/// Real programs, real TLS, and a line that cuts at any byte, trickles, delays, repeats, mixes up
/// and answers nonsense: whatever it did, one exchange over a sound line brings everything, once.
class BrokenLineTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();

    /// A full handshake and a request with a fact are some four thousand bytes.
    private static final int MOST = 5_000;

    private static final int TIMES_EACH = 3;

    @TempDir Path folder;

    private static HubOptions options(Path data) {
        return new HubOptions(data, new HubOptions.Where("127.0.0.1", 0), Optional.empty(), true);
    }

    private static void record(Ledger ledger, String number) {
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                Draft.of(
                        ResidentFacts.HOUSEHOLD,
                        SubjectId.named(number),
                        new Household(number, "一组")));
    }

    private static List<String> recorded(Ledger ledger) {
        return ledger.read(views -> views.register(ResidentFacts.HOUSEHOLD).list(VILLAGE)).stream()
                .map(entry -> entry.value().number())
                .filter(number -> number.startsWith("断"))
                .sorted()
                .toList();
    }

    private static Outcome exchange(TerminalNode terminal) {
        return terminal.exchanger().orElseThrow().now().join();
    }

    @Test
    void whateverHappensToTheBytesEverythingArrivesOnce() throws IOException {
        try (Hub hub = Hub.start(options(folder.resolve("hub")), CLOCK);
                BrokenLine line = BrokenLine.to(hub.address().port());
                TerminalNode terminal =
                        TerminalNode.open(
                                folder.resolve("terminal"), NodeSetup.real(CLOCK, "test"))) {
            HubLink.Address address =
                    new HubLink.Address("127.0.0.1", line.port(), hub.address().pin());
            assertInstanceOf(
                    EnrolmentResult.Enrolled.class,
                    terminal.enrol(hub.node().desk().offer(VILLAGE, "大厅", address).text()));
            List<String> all = new ArrayList<>();
            Random random = new Random(17);
            for (Trouble trouble : Trouble.values()) {
                for (int time = 0; time < TIMES_EACH; time++) {
                    String number = "断" + all.size() + "号";
                    record(time % 2 == 0 ? terminal.ledger() : hub.node().ledger(), number);
                    all.add(number);
                    line.suffers(trouble, random.nextInt(MOST));
                    exchange(terminal);
                }
            }
            line.heals();
            exchange(terminal); // perhaps over a connection that is found dead
            assertEquals(new Outcome.Drained(), exchange(terminal));
            all.sort(null);
            assertEquals(all, recorded(hub.node().ledger()));
            assertEquals(all, recorded(terminal.ledger()));
        }
    }
}
