package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

class PartitionTest {
    @Property(tries = 8)
    void whateverGoesWrongOnTheWayEverythingArrivesOnce(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        FaultyTransport.Fault[] faults = FaultyTransport.Fault.values();
        List<String> written = new ArrayList<>();
        Path folder = Files.createTempDirectory("partition");
        try (County county = new County(folder);
                TerminalNode one = county.enrolled("one", VILLAGE);
                TerminalNode two = county.enrolled("two", VILLAGE)) {
            Transport faulty =
                    new FaultyTransport(county.wire(), () -> faults[random.nextInt(faults.length)]);
            for (int i = 0; i < 30; i++) {
                TerminalNode node = random.nextBoolean() ? one : two;
                if (random.nextInt(3) > 0) {
                    String number = String.format("%03d号", i);
                    household(
                            random.nextInt(4) == 0 ? county.hub().ledger() : node.ledger(),
                            VILLAGE,
                            number);
                    written.add(number);
                } else {
                    County.rounds(node).run(faulty);
                }
            }
            for (TerminalNode node : List.of(one, two, one)) {
                assertEquals(new Outcome.Drained(), county.exchange(node));
            }
            for (var ledger : List.of(one.ledger(), two.ledger(), county.hub().ledger())) {
                assertEquals(written, households(ledger, VILLAGE));
                assertEquals(
                        written.size(),
                        ledger
                                .facts(store -> store.have(List.of(VILLAGE)))
                                .highest()
                                .values()
                                .stream()
                                .mapToLong(Long::longValue)
                                .sum());
            }
        }
    }
}
