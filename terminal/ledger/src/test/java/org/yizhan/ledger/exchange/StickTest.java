package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.NodeCaller;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.streams.HaveVector;

/// Letters on a stick or a phone: safe to interrupt, to repeat, to mix up.
class StickTest extends OneTerminal {
    @TempDir Path stick;

    private Optional<Brought> atTheTerminal() throws IOException {
        return new Stick(stick).atTerminal(terminal.letters().orElseThrow());
    }

    private List<Stick.Answered> atTheHub() throws IOException {
        return new Stick(stick).atHub(county.hub().letters());
    }

    private SubjectId node() {
        return terminal.keys().publicKeys().node();
    }

    private Path toHub() {
        return stick.resolve(node() + ".to-hub");
    }

    private void assertBothHave(String... numbers) {
        assertEquals(List.of(numbers), households(county.hub().ledger(), VILLAGE));
        assertEquals(List.of(numbers), households(terminal.ledger(), VILLAGE));
    }

    @Test
    void carriesBothWaysInOneTripThoughTheyNeverSpokeBefore() throws IOException {
        household(terminal.ledger(), VILLAGE, "1号");
        household(county.hub().ledger(), VILLAGE, "2号");
        assertEquals(Optional.empty(), atTheTerminal());
        Stick.Answered answered = atTheHub().getFirst();
        assertEquals(node().toString(), answered.terminal());
        assertInstanceOf(Brought.Taken.class, answered.brought());
        assertInstanceOf(Brought.Taken.class, atTheTerminal().orElseThrow());
        assertBothHave("1号", "2号");
        assertEquals(0, County.rounds(terminal).waiting());
    }

    @Test
    void carriesMoreThanOneMessageHolds() throws IOException {
        List<String> numbers =
                IntStream.range(0, 3_000).mapToObj(i -> String.format("%05d号", i)).toList();
        households(terminal.ledger(), VILLAGE, numbers.subList(0, 1_500));
        households(county.hub().ledger(), VILLAGE, numbers.subList(1_500, 3_000));
        atTheTerminal();
        atTheHub();
        atTheTerminal();
        assertEquals(numbers, households(county.hub().ledger(), VILLAGE));
        assertEquals(numbers, households(terminal.ledger(), VILLAGE));
    }

    @Test
    void repeatingAndMixingUpTripsDoublesNothing() throws IOException {
        household(terminal.ledger(), VILLAGE, "1号");
        atTheTerminal();
        byte[] first = Files.readAllBytes(toHub());
        atTheHub();
        atTheHub();
        byte[] firstAnswer = Files.readAllBytes(stick.resolve(node() + ".from-hub"));
        atTheTerminal();
        household(terminal.ledger(), VILLAGE, "2号");
        household(county.hub().ledger(), VILLAGE, "3号");
        atTheTerminal();
        atTheHub();
        Files.write(toHub(), first); // last week's stick
        atTheHub();
        Files.write(stick.resolve(node() + ".from-hub"), firstAnswer);
        atTheTerminal();
        atTheHub();
        atTheTerminal();
        assertBothHave("1号", "2号", "3号");
        HaveVector there = county.hub().ledger().facts(store -> store.have(List.of(VILLAGE)));
        HaveVector here = terminal.ledger().facts(store -> store.have(List.of(VILLAGE)));
        assertEquals(there, here);
    }

    @Test
    void aStickPulledOutAnywhereCostsATripNeverAFact() throws IOException {
        List<String> numbers =
                IntStream.range(0, 900).mapToObj(i -> String.format("%05d号", i)).toList();
        households(terminal.ledger(), VILLAGE, numbers);
        atTheTerminal();
        byte[] whole = Files.readAllBytes(toHub());
        Random random = new Random(3);
        for (int cut = 0; cut < 12; cut++) {
            Files.write(toHub(), Arrays.copyOf(whole, random.nextInt(whole.length)));
            atTheHub();
        }
        Files.write(toHub(), whole);
        atTheHub();
        Path answer = stick.resolve(node() + ".from-hub");
        byte[] back = Files.readAllBytes(answer);
        for (int cut = 0; cut < 12; cut++) {
            Files.write(answer, Arrays.copyOf(back, random.nextInt(back.length)));
            atTheTerminal();
        }
        Files.write(answer, back);
        atTheTerminal();
        assertEquals(numbers, households(county.hub().ledger(), VILLAGE));
        assertEquals(0, County.rounds(terminal).waiting());
    }

    @Test
    void spoiledBytesAreLeftOut() throws IOException {
        household(terminal.ledger(), VILLAGE, "1号");
        atTheTerminal();
        byte[] whole = Files.readAllBytes(toHub());
        for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 40)) {
            byte[] spoiled = whole.clone();
            spoiled[at] ^= 4;
            Files.write(toHub(), spoiled);
            atTheHub();
        }
        assertTrue(households(county.hub().ledger(), VILLAGE).size() <= 1);
        Files.write(toHub(), whole);
        atTheHub();
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void oneStickServesManyTerminalsAndNobodyReadsAnothersAnswer() throws IOException {
        try (TerminalNode neighbour = county.enrolled("neighbour", NEIGHBOUR)) {
            household(terminal.ledger(), VILLAGE, "1号");
            household(neighbour.ledger(), NEIGHBOUR, "邻1号");
            Stick.Terminal other = neighbour.letters().orElseThrow();
            atTheTerminal();
            new Stick(stick).atTerminal(other);
            assertEquals(2, atTheHub().size());
            assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
            assertEquals(List.of("邻1号"), households(county.hub().ledger(), NEIGHBOUR));
            byte[] foreign = Files.readAllBytes(stick.resolve(other.node() + ".from-hub"));
            Brought brought =
                    terminal.letters().orElseThrow().take(new ByteArrayInputStream(foreign));
            assertEquals(new Brought.NotForHere(), brought);
        }
    }

    @Test
    void theWrongFileAndFilesOfOthersAreLeftAlone() throws IOException {
        Files.writeString(stick.resolve("照片.jpg"), "not ours");
        Files.writeString(stick.resolve("something.to-hub"), "not ours either");
        household(terminal.ledger(), VILLAGE, "1号");
        atTheTerminal();
        assertEquals(2, atTheHub().size());
        assertEquals("not ours", Files.readString(stick.resolve("照片.jpg")));
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        terminal.letters().orElseThrow().write(own, 1);
        Brought brought =
                terminal.letters().orElseThrow().take(new ByteArrayInputStream(own.toByteArray()));
        assertEquals(new Brought.NotForHere(), brought, "its own letters, carried back");
    }

    @Test
    void aRevokedTerminalsLettersWaitForAPerson() throws IOException {
        county.exchange(terminal);
        household(terminal.ledger(), VILLAGE, "1号");
        county.hub().desk().revoke(terminal.keys().publicKeys());
        atTheTerminal();
        assertEquals(new Brought.ShutOut(), atTheHub().getFirst().brought());
        assertEquals(1, county.hub().setAside().count(node()));
        assertEquals(List.of(), households(county.hub().ledger(), VILLAGE));
        assertEquals(Optional.of(new Brought.ShutOut()), atTheTerminal());
    }

    @Test
    void anotherProgramOfTheMachineFillsTheStickWhileTheNodesRun() throws IOException {
        household(terminal.ledger(), VILLAGE, "1号");
        household(county.hub().ledger(), VILLAGE, "2号");
        NodeCaller asked = NodeCaller.at(folder.resolve("terminal")).orElseThrow();
        NodeCaller hub = NodeCaller.at(folder.resolve("hub")).orElseThrow();
        assertFalse(asked.isHub());
        assertTrue(hub.isHub());
        new Stick(stick).atTerminal(asked.terminal());
        assertInstanceOf(
                Brought.Taken.class, new Stick(stick).atHub(hub.hub()).getFirst().brought());
        new Stick(stick).atTerminal(asked.terminal());
        assertBothHave("1号", "2号");
        assertEquals(Optional.empty(), NodeCaller.at(folder.resolve("nobody")));
    }
}
