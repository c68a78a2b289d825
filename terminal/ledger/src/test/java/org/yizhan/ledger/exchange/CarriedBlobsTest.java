package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.exchange.Recordings.assertThere;
import static org.yizhan.ledger.exchange.Recordings.keep;
import static org.yizhan.ledger.nodes.County.NEIGHBOUR;
import static org.yizhan.ledger.nodes.County.TOWNSHIP;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.nodes.NodeCaller;
import org.yizhan.ledger.nodes.OneTerminal;

/// Recordings and pictures on a stick or a phone: after the facts, as far as there is room, resumed
/// with the next trip.
class CarriedBlobsTest extends OneTerminal {
    @TempDir Path stick;

    private BlobRef atTheTerminal(int seed) throws IOException {
        return keep(terminal.blobs(), terminal.ledger(), VILLAGE, seed);
    }

    private boolean hubHas(BlobRef ref) {
        return county.hub().blobs().has(ref.name());
    }

    private void trip() throws IOException {
        new Stick(stick).atTerminal(terminal.letters().orElseThrow());
        new Stick(stick).atHub(county.hub().letters());
    }

    private Path toHub() {
        return stick.resolve(terminal.keys().publicKeys().node() + ".to-hub");
    }

    private Path fromHub() {
        return stick.resolve(terminal.keys().publicKeys().node() + ".from-hub");
    }

    /// What a phone carries up when it has room for so much, and the hub's answer.
    private int phone(long most) throws IOException {
        ByteArrayOutputStream up = new ByteArrayOutputStream();
        TerminalLetters letters = terminal.letters().orElseThrow();
        letters.write(up, most);
        county.hub().letters().take(new ByteArrayInputStream(up.toByteArray()));
        ByteArrayOutputStream down = new ByteArrayOutputStream();
        county.hub().letters().write(letters.node(), down, most);
        letters.take(new ByteArrayInputStream(down.toByteArray()));
        return up.size();
    }

    @Test
    void goBothWaysWithTheFactsAndAreThereToTheByte() throws IOException {
        BlobRef up = atTheTerminal(1);
        BlobRef down = keep(county.hub().blobs(), county.hub().ledger(), TOWNSHIP, 2);
        household(terminal.ledger(), VILLAGE, "1号");
        trip();
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
        assertThere(county.hub().blobs(), up, 1);
        trip(); // the terminal has heard of the other by its first answer only
        trip();
        assertThere(terminal.blobs(), down, 2);
    }

    @Test
    void areNotCarriedAgainOnceTheOtherSideHasThem() throws IOException {
        atTheTerminal(1);
        keep(county.hub().blobs(), county.hub().ledger(), TOWNSHIP, 2);
        for (int i = 0; i < 3; i++) {
            trip();
        }
        assertTrue(Files.size(toHub()) < 10_000, "up: " + Files.size(toHub()));
        trip();
        assertTrue(Files.size(fromHub()) < 10_000, "down: " + Files.size(fromHub()));
    }

    @Test
    void waitForRoomAfterTheFactsAndGoOnWithTheNextTrip() throws IOException {
        BlobRef ref = atTheTerminal(1);
        household(terminal.ledger(), VILLAGE, "1号");
        assertTrue(phone(1) < 10_000);
        assertFalse(hubHas(ref));
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
        long most = 300_000;
        int trips = 0;
        while (!hubHas(ref) && trips < 5) {
            assertTrue(phone(most) <= most);
            trips++;
        }
        assertEquals(2, trips, "each goes on where the one before stopped");
        assertThere(county.hub().blobs(), ref, 1);
    }

    @Test
    void aStickPulledOutAnywhereCostsATripOnly() throws IOException {
        BlobRef ref = atTheTerminal(1);
        new Stick(stick).atTerminal(terminal.letters().orElseThrow());
        byte[] whole = Files.readAllBytes(toHub());
        Random random = new Random(5);
        for (int cut = 0; cut < 8; cut++) {
            Files.write(toHub(), Arrays.copyOf(whole, random.nextInt(whole.length)));
            new Stick(stick).atHub(county.hub().letters());
        }
        trip();
        trip();
        assertThere(county.hub().blobs(), ref, 1);
    }

    @Test
    void aNeighboursAndARevokedTerminalsAreNotTaken() throws IOException {
        BlobRef foreign = keep(terminal.blobs(), terminal.ledger(), NEIGHBOUR, 3);
        trip();
        trip();
        assertFalse(hubHas(foreign));
        county.hub().desk().revoke(terminal.keys().publicKeys());
        BlobRef late = atTheTerminal(4);
        trip();
        assertFalse(hubHas(late));
    }

    @Test
    void anotherProgramOfTheMachineCarriesThemToo() throws IOException {
        BlobRef ref = atTheTerminal(1);
        NodeCaller asked = NodeCaller.at(folder.resolve("terminal")).orElseThrow();
        NodeCaller hub = NodeCaller.at(folder.resolve("hub")).orElseThrow();
        new Stick(stick).atTerminal(asked.terminal());
        new Stick(stick).atHub(hub.hub());
        assertThere(county.hub().blobs(), ref, 1);
    }
}
