package org.yizhan.ledger.updates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power goes before each step that changes the disk, one after the other: a version starts
/// whenever it comes back, and going on ends as if nothing had been.
class UpdateInterruptionsTest {
    @TempDir Path folder;
    private Workshop workshop;

    @BeforeEach
    void open() throws IOException {
        workshop = new Workshop(folder);
        workshop.publish(7, Workshop.COUNTY);
        update(Milestone.NONE);
        workshop.publish(8, Workshop.COUNTY);
        update(Milestone.NONE);
        workshop.publish(9, Workshop.COUNTY);
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    private static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// From the release to the proven version, doing only what is still to be done.
    private void update(Milestone milestone) throws IOException {
        Versions versions = workshop.versions(milestone);
        if (!versions.onTrial()) {
            var ready = workshop.updates(versions).look().ready();
            if (ready.isPresent()) {
                versions.tryNext(ready.get().number());
            }
        }
        if (versions.onTrial()) {
            versions.prove();
        }
    }

    @Test
    void aVersionStartsAfterAPowerCutAnywhere() throws IOException {
        List<String> steps = new ArrayList<>();
        for (int cut = 0; ; cut++) {
            int at = cut;
            begin();
            steps.clear();
            try {
                update(step -> {
                    steps.add(step);
                    if (steps.size() > at) {
                        throw new PowerCut();
                    }
                });
                break; // there was no such step any more
            } catch (PowerCut e) {
                assertWhole(steps.getLast());
                update(Milestone.NONE);
                assertDone(steps.getLast());
            }
        }
        assertTrue(steps.size() >= 12, () -> "looked at few steps: " + steps);
        assertDone("the end");
    }

    @Test
    void cutAgainAndAgainItStillComesToAnEnd() throws IOException {
        int cuts = 0;
        for (boolean done = false; !done; ) {
            int patience = 1 + cuts++;
            int[] seen = {0};
            try {
                update(_ -> {
                    if (++seen[0] > patience) {
                        throw new PowerCut();
                    }
                });
                done = true;
            } catch (PowerCut e) {
                assertWhole("cut " + cuts);
            }
        }
        assertTrue(cuts > 3);
        assertDone("the end");
    }

    /// Versions 7 and 8 as they were before 9 came.
    private void begin() throws IOException {
        Path versions = folder.resolve("versions");
        Trees.delete(versions);
        Versions fresh = workshop.versions();
        for (long number = 7; number <= 8; number++) {
            for (var part : Workshop.parts(number).entrySet()) {
                Path file = fresh.at(number).resolve(part.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, part.getValue());
            }
            fresh.tryNext(number);
            fresh.prove();
        }
    }

    /// Whatever either link names is there from its first to its last file.
    private void assertWhole(String when) throws IOException {
        Versions versions = workshop.versions();
        assertTrue(versions.proven() >= 8, when);
        for (long number : List.of(versions.current(), versions.proven())) {
            Path made = versions.at(number);
            assertEquals(
                    Workshop.parts(number).keySet().stream().sorted().toList(),
                    workshop.files(number),
                    when);
            for (var part : Workshop.parts(number).entrySet()) {
                assertEquals(part.getValue(), Files.readString(made.resolve(part.getKey())), when);
            }
        }
    }

    private void assertDone(String after) throws IOException {
        assertWhole(after);
        Versions versions = workshop.versions();
        assertEquals(9, versions.current(), after);
        assertFalse(versions.onTrial(), after);
        assertTrue(versions.has(8), after);
        try (Stream<Path> found = Files.list(folder.resolve("versions"))) {
            assertFalse(found.anyMatch(path -> path.toString().matches(".*(coming|going)")), after);
        }
    }
}
