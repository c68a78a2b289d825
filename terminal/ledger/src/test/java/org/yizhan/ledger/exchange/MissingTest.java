package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;
import static org.yizhan.ledger.nodes.County.put;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactBody;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.notices.NoticeFacts;

/// A body that is not here, though it may be, is asked for and comes.
class MissingTest extends OneTerminal {
    @TempDir Path stick;

    @BeforeEach
    void enrol() {
        county.exchange(terminal);
    }

    private Outcome exchange() {
        Ledger ledger = terminal.ledger();
        Allowance allowance = new Allowance(ledger, terminal.settings(), terminal.clock());
        FactTypes types = new FactTypes(Features.types());
        Courier courier = new Courier(ledger, terminal.blobs(), allowance, types);
        return County.rounds(terminal).with(courier).run(county.wire());
    }

    private static Fact last(Ledger ledger, StreamId stream) {
        return ledger.facts(store -> store.after(stream, 0, 1_000)).getLast();
    }

    private static void takeWithout(Ledger ledger, Fact fact, FactBody body) {
        ledger.accept(List.of(new Fact(fact.encoded(), fact.header(), body)));
    }

    @Test
    void aBodyThatCameDamagedToTheHubComesAgain() {
        household(terminal.ledger(), VILLAGE, "1号");
        Fact fact = last(terminal.ledger(), new StreamId(VILLAGE, terminal.ledger().author()));
        takeWithout(county.hub().ledger(), fact, new FactBody.Damaged());
        assertEquals(List.of(), households(county.hub().ledger(), VILLAGE));
        assertEquals(new Outcome.Drained(), exchange());
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void aBodyThatCameDamagedToTheTerminalComesAgain() {
        household(county.hub().ledger(), VILLAGE, "2号");
        Fact fact =
                last(county.hub().ledger(), new StreamId(VILLAGE, county.hub().ledger().author()));
        takeWithout(terminal.ledger(), fact, new FactBody.Damaged());
        assertEquals(List.of(), households(terminal.ledger(), VILLAGE));
        assertEquals(new Outcome.Drained(), exchange());
        assertEquals(List.of("2号"), households(terminal.ledger(), VILLAGE));
    }

    @Test
    void aBodyThatAnOldHubKeptBackComesOnceTheHubKnowsItsType() {
        put(county.hub().ledger(), TOWNSHIP, NoticeFacts.NOTICE, SubjectId.named("n"), notice());
        Fact fact =
                last(county.hub().ledger(), new StreamId(TOWNSHIP, county.hub().ledger().author()));
        takeWithout(terminal.ledger(), fact, new FactBody.Withheld());
        assertEquals(0, notices());
        assertEquals(new Outcome.Drained(), exchange());
        assertEquals(1, notices());
    }

    /// Up, answered, and back.
    private void trip() throws IOException {
        new Stick(stick).atTerminal(terminal.letters().orElseThrow());
        new Stick(stick).atHub(county.hub().letters());
        new Stick(stick).atTerminal(terminal.letters().orElseThrow());
    }

    private void hearTheHub() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TerminalLetters letters = terminal.letters().orElseThrow();
        county.hub().letters().write(letters.node(), out, 1);
        letters.take(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void withoutALineDamagedBodiesComeAgainByStick() throws IOException {
        household(terminal.ledger(), VILLAGE, "1号");
        Fact own = last(terminal.ledger(), new StreamId(VILLAGE, terminal.ledger().author()));
        takeWithout(county.hub().ledger(), own, new FactBody.Damaged());
        hearTheHub(); // that it has the first, and lacks its body
        household(county.hub().ledger(), VILLAGE, "2号");
        Fact hubs =
                last(county.hub().ledger(), new StreamId(VILLAGE, county.hub().ledger().author()));
        takeWithout(terminal.ledger(), hubs, new FactBody.Damaged());
        assertEquals(List.of("2号"), households(county.hub().ledger(), VILLAGE));
        trip();
        assertEquals(List.of("1号", "2号"), households(county.hub().ledger(), VILLAGE));
        assertEquals(List.of("1号", "2号"), households(terminal.ledger(), VILLAGE));
    }

    @Test
    void bodiesThatNobodyCanGiveDoNotKeepOthersFromComing() {
        List<String> numbers =
                IntStream.range(0, 2 * Missing.MOST)
                        .mapToObj(i -> String.format("%03d号", i))
                        .toList();
        try (TerminalNode gone = county.enrolled("gone", VILLAGE)) {
            County.households(gone.ledger(), VILLAGE, numbers);
            StreamId stream = new StreamId(VILLAGE, gone.ledger().author());
            List<Fact> facts = gone.ledger().facts(store -> store.after(stream, 0, 1_000));
            facts.forEach(fact -> takeWithout(county.hub().ledger(), fact, new FactBody.Damaged()));
            facts.subList(0, facts.size() - 1)
                    .forEach(fact -> takeWithout(terminal.ledger(), fact, new FactBody.Damaged()));
            terminal.ledger().accept(List.of(facts.getLast()));
        }
        for (int time = 1;
                time <= 20 && households(county.hub().ledger(), VILLAGE).isEmpty();
                time++) {
            county.setTime(TestLedgers.NOW.plusSeconds(901L * time));
            exchange();
        }
        assertEquals(List.of(numbers.getLast()), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void whatIsNotForATerminalIsNotHadByAsking() {
        household(county.hub().ledger(), TOWNSHIP, "乡政府院");
        assertEquals(new Outcome.Drained(), exchange());
        assertEquals(new Outcome.Drained(), exchange());
        assertEquals(List.of(), households(terminal.ledger(), TOWNSHIP));
    }

    private int notices() {
        return terminal.ledger()
                .read(views -> views.register(NoticeFacts.NOTICE).list(TOWNSHIP))
                .size();
    }

    private static Notice notice() {
        return new Notice(
                "医保缴费",
                List.of("十二月二十号前交。"),
                "青石沟乡政府",
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
