package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;

class FileTransportTest {
    private static final Outcome ON_ITS_WAY = new Outcome.Failed(Outcome.Trouble.UNREACHABLE);

    @TempDir Path folder;
    @TempDir Path stick;
    private County county;
    private TerminalNode terminal;
    private FileTransport transport;

    @BeforeEach
    void enrol() {
        county = new County(folder);
        terminal = county.enrolled("terminal", VILLAGE);
        transport = new FileTransport(stick, terminal.keys().publicKeys().node());
    }

    @AfterEach
    void close() {
        terminal.close();
        county.close();
    }

    private Outcome atTheTerminal() {
        return County.rounds(terminal).run(transport);
    }

    private List<String> atTheHub() {
        return FileTransport.answerAll(stick, county.hub()::answer);
    }

    @Test
    void carriesBothWaysInTwoTrips() {
        household(terminal.ledger(), VILLAGE, "12号");
        household(county.hub().ledger(), TOWNSHIP, "镇上");
        assertEquals(ON_ITS_WAY, atTheTerminal());
        assertEquals(List.of(terminal.keys().publicKeys().node().toString()), atTheHub());
        assertEquals(ON_ITS_WAY, atTheTerminal());
        atTheHub();
        assertEquals(List.of("12号"), households(county.hub().ledger(), VILLAGE));
        assertEquals(new Outcome.Drained(), atTheTerminal());
        assertEquals(0, County.rounds(terminal).waiting());
    }

    @Test
    void carriesMoreThanOnePageInOneTrip() {
        List<String> numbers = IntStream.range(0, 1500).mapToObj(i -> i + "号").toList();
        county.exchange(terminal);
        households(terminal.ledger(), VILLAGE, numbers);
        atTheTerminal();
        atTheHub();
        assertEquals(numbers.size(), households(county.hub().ledger(), VILLAGE).size());
        assertEquals(new Outcome.Drained(), atTheTerminal());
    }

    @Test
    void answersTheSameMessageTwiceWithoutDoubling() {
        county.exchange(terminal);
        household(terminal.ledger(), VILLAGE, "12号");
        atTheTerminal();
        atTheHub();
        atTheHub();
        assertEquals(List.of("12号"), households(county.hub().ledger(), VILLAGE));
    }

    @Test
    void leavesAStickWithOtherFilesAloneAndGoesOnAfterATornMessage() throws IOException {
        county.exchange(terminal);
        household(terminal.ledger(), VILLAGE, "12号");
        atTheTerminal();
        Path message = stick.resolve(terminal.keys().publicKeys().node() + ".to-hub");
        byte[] whole = Files.readAllBytes(message);
        Files.write(message, java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(stick.resolve("照片.jpg"), "not ours");
        assertEquals(List.of(), atTheHub());
        assertEquals(ON_ITS_WAY, atTheTerminal());
        assertEquals(1, atTheHub().size());
        assertEquals(List.of("12号"), households(county.hub().ledger(), VILLAGE));
        assertEquals("not ours", Files.readString(stick.resolve("照片.jpg")));
    }
}
