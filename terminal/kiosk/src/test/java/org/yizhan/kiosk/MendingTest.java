package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Household;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.terminals.MendingScreen;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.residents.ResidentFacts;

/// A terminal whose file of records is damaged: the screen says aloud what is happening, serves
/// people meanwhile, and the hub gives back what is missing.
class MendingTest {
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();
    private static final Clock CLOCK = Clock.system(Village.ZONE);
    private static final int RECORDS = 300;
    private static final int PAGE = 4096;

    @TempDir Path folder;

    private TerminalNode terminal() {
        return TerminalNode.open(folder.resolve("terminal"), NodeSetup.real(CLOCK, "test"));
    }

    private static Outcome exchange(TerminalNode node, HubNode hub) {
        Rounds.Parties parties = new Rounds.Parties(node.keys(), hub.keys().publicKeys());
        return new Rounds(node.ledger(), node.clock(), parties, VILLAGE).run(hub::answer);
    }

    private static void fill(TerminalNode node) {
        List<Draft<?>> drafts =
                IntStream.range(0, RECORDS)
                        .<Draft<?>>mapToObj(i ->
                                Draft.of(
                                        ResidentFacts.HOUSEHOLD,
                                        SubjectId.named("household/" + i),
                                        new Household(i + "号", "一组")))
                        .toList();
        node.ledger().record(VILLAGE, new Actor.Program(), _ -> new Decided<>(true, drafts));
    }

    private static int households(TerminalNode node) {
        return node.ledger()
                .read(views -> views.register(ResidentFacts.HOUSEHOLD).list(VILLAGE))
                .size();
    }

    private void damage() throws IOException {
        Path file = folder.resolve("terminal/facts.db");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() / PAGE / 2 * PAGE);
            bytes.write(new byte[2 * PAGE]);
        }
    }

    private static Show show(TerminalNode node) {
        return Show.of(new Setting(new Glass(540, 960, 267.8, 476.1)), MendingScreen.orIdle(node));
    }

    @Test
    void theScreenSaysThatRecordsAreComingBackAndTheyDo() throws IOException {
        try (HubNode hub = HubNode.open(folder.resolve("hub"), NodeSetup.real(CLOCK, "test"))) {
            DemoVillage.of(DemoVillage.SEED, LocalDate.now(CLOCK))
                    .recordSurroundingsInto(hub.ledger());
            HubLink.Address address = new HubLink.Address("127.0.0.1", 1, hub.certificate().pin());
            try (TerminalNode node = terminal()) {
                node.enrol(hub.desk().offer(VILLAGE, "村部一楼大厅", address), hub::answer);
                fill(node);
                exchange(node, hub);
                assertInstanceOf(Destination.Idle.class, MendingScreen.orIdle(node));
            }
            damage();
            try (TerminalNode node = terminal()) {
                Show show = show(node);
                assertEquals("记录坏了一点，正从县里取回来。机器照常能用，请告诉村干部。", show.voice().said.getLast());
                show.touch("#mending-close");
                assertInstanceOf(
                        Destination.Idle.class, Fx.get(() -> show.kiosk().navigator().here()));
                assertEquals(new Outcome.Drained(), exchange(node, hub));
                assertEquals(RECORDS, households(node));
            }
            try (TerminalNode node = terminal()) {
                assertEquals(RECORDS, households(node));
            }
        }
    }
}
