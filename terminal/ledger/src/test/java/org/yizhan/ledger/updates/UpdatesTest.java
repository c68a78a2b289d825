package org.yizhan.ledger.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.blobs.BlobRef;

class UpdatesTest {
    @TempDir Path folder;
    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private Updates.State look() throws IOException {
        return workshop.updates(workshop.versions()).look();
    }

    @Test
    void putsWhatTheCountyPublishedBesideTheRunningVersion() throws IOException {
        workshop.publish(7, Workshop.COUNTY);

        Updates.State state = look();

        assertEquals(7, state.ready().orElseThrow().number());
        assertEquals(Optional.of(Workshop.SIGNED), state.heard());
        assertEquals(
                List.of("lib/kiosk.jar", "runtime/lib/modules", "terminal"), workshop.files(7));
        Path made = workshop.versions().at(7);
        assertEquals("kiosk of 7", Files.readString(made.resolve("lib/kiosk.jar")));
        assertTrue(Files.isExecutable(made.resolve("terminal")));
        assertFalse(Files.isExecutable(made.resolve("lib/kiosk.jar")));
        assertEquals(0, workshop.versions().current(), "nobody started it yet");
    }

    @Test
    void someVillagesAreFirst() throws IOException {
        workshop.publish(7, TestLedgers.NEIGHBOUR);
        assertTrue(look().ready().isEmpty());

        workshop.publish(7, TestLedgers.VILLAGE);
        assertEquals(7, look().ready().orElseThrow().number());
    }

    @Test
    void ofTwoPlacesReleasesTheNewerCounts() throws IOException {
        workshop.publish(6, Workshop.COUNTY);
        workshop.publish(8, TestLedgers.VILLAGE);

        assertEquals(8, look().ready().orElseThrow().number());
    }

    @Test
    void whatDidNotChangeKeepsItsBlob() throws IOException {
        workshop.publish(7, Workshop.COUNTY);
        List<String> before = workshop.release(Workshop.COUNTY).blobs();
        workshop.publish(8, Workshop.COUNTY);
        List<String> after = workshop.release(Workshop.COUNTY).blobs();

        assertEquals(1, after.stream().filter(before::contains).count());
    }

    @Test
    void waitsForWhatHasNotComeYet() throws IOException {
        workshop.publish(7, Workshop.COUNTY);
        String last = workshop.release(Workshop.COUNTY).blobs().getLast();
        workshop.blobs.delete(BlobRef.parse(last).name());

        assertEquals(Optional.of(Updates.Obstacle.COMING), look().obstacle());
        assertFalse(workshop.versions().has(7));
    }

    @Test
    void whatTheRunningVersionHasIsTakenFromThere() throws IOException {
        workshop.publish(7, Workshop.COUNTY);
        for (String ref : workshop.release(Workshop.COUNTY).blobs()) {
            workshop.blobs.delete(BlobRef.parse(ref).name());
        }
        Path home = workshop.made(6);
        Updates updates = workshop.updates(workshop.versions(), Optional.of(home));
        assertEquals(Optional.of(Updates.Obstacle.COMING), updates.look().obstacle());
        assertEquals(1, here(), "the same Java is in both");

        Files.writeString(home.resolve("lib/kiosk.jar"), "kiosk of 7");
        Path program = home.resolve("terminal");
        Files.writeString(program, Workshop.parts(7).get("terminal"));
        updates = workshop.updates(workshop.versions(), Optional.of(home));
        assertEquals(7, updates.look().ready().orElseThrow().number());
        assertEquals(3, here());
    }

    private long here() {
        return workshop.release(Workshop.COUNTY).blobs().stream()
                .filter(ref -> workshop.blobs.has(BlobRef.parse(ref).name()))
                .count();
    }

    @Test
    void whereOnlyOlderOnesArePublishedThatIsTold() throws IOException {
        workshop.publish(7, Workshop.COUNTY);
        look();
        workshop.versions().tryNext(7);
        workshop.versions().prove();
        workshop.publish(6, Workshop.COUNTY);
        assertTrue(look().refused().getFirst() instanceof Verdict.Older);

        workshop.publish(7, TestLedgers.VILLAGE);
        assertEquals(List.of(), look().refused(), "a wider place may be behind");
    }

    @Test
    void aVersionThatWasWellStaysAndTheOneBeforeItToo() throws IOException {
        for (long number = 5; number <= 8; number++) {
            workshop.publish(number, Workshop.COUNTY);
            look();
            workshop.versions().tryNext(number);
            assertTrue(workshop.versions().onTrial());
            workshop.versions().prove();
        }

        assertEquals(8, workshop.versions().proven());
        assertFalse(workshop.versions().onTrial());
        assertTrue(workshop.versions().has(8) && workshop.versions().has(7));
        assertFalse(workshop.versions().has(6) || workshop.versions().has(5));
    }

    @Test
    void aFolderThatChangedSinceItWasSignedIsNotPublished() throws IOException {
        Path signed = workshop.signed(7);
        Files.writeString(signed.resolve("lib/kiosk.jar"), "something else");

        Publishing publishing = new Publishing(workshop.ledger, workshop.blobs);
        assertThrows(IOException.class, () -> publishing.publish(signed, Workshop.COUNTY));
    }
}
