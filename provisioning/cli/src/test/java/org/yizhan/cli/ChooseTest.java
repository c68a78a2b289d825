package org.yizhan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.ledger.updates.Versions;

/// The package's `choose`, which decides what is started, on the folder that [Versions] keeps.
class ChooseTest {
    private static final Path CHOOSE =
            Path.of("../package/debian/terminal/choose").toAbsolutePath();

    @TempDir Path folder;
    private Path versions;
    private Path own;

    @BeforeEach
    void packaged() throws IOException {
        versions = folder.resolve("versions");
        own = program(folder.resolve("package"));
    }

    private static Path program(Path home) throws IOException {
        Files.createDirectories(home);
        assertTrue(Files.createFile(home.resolve("terminal")).toFile().setExecutable(true));
        return home;
    }

    private Versions kept() {
        return Versions.in(versions, 0);
    }

    private Path made(long number) throws IOException {
        kept();
        return program(versions.resolve(Long.toString(number)));
    }

    /// Started, and said to be well.
    private void proven(long number) throws IOException {
        made(number);
        kept().tryNext(number);
        kept().prove();
    }

    private Path chosen() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(CHOOSE.toString(), versions.toString(), own.toString()).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        assertEquals(0, process.waitFor());
        return Path.of(said);
    }

    private Path version(long number) {
        return versions.resolve(Long.toString(number));
    }

    @Test
    void withoutAnyVersionThePackageStarts() throws Exception {
        assertEquals(own, chosen());
    }

    @Test
    void theProvenVersionStartsAgainAndAgain() throws Exception {
        proven(7);

        assertEquals(version(7), chosen());
        assertEquals(version(7), chosen());
    }

    @Test
    void aVersionOnTrialThatSaysNothingIsStartedOnce() throws Exception {
        proven(7);
        made(8);
        kept().tryNext(8);

        assertEquals(version(8), chosen());
        assertEquals(version(7), chosen());
        assertEquals(version(7), chosen());
        assertEquals(1, kept().failures(8));
        assertFalse(kept().onTrial());
    }

    @Test
    void aVersionOnTrialThatIsWellStays() throws Exception {
        proven(7);
        made(8);
        kept().tryNext(8);
        assertEquals(version(8), chosen());
        kept().prove();

        assertEquals(version(8), chosen());
        assertEquals(0, kept().failures(8));
    }

    @Test
    void itIsTriedAgainAnotherNight() throws Exception {
        proven(7);
        made(8);
        for (int night = 1; night <= Versions.TRIALS; night++) {
            kept().tryNext(8);
            assertEquals(version(8), chosen());
            assertEquals(version(7), chosen());
            assertEquals(night, kept().failures(8));
        }
    }

    @Test
    void theFirstVersionGoesBackToThePackage() throws Exception {
        made(8);
        kept().tryNext(8);

        assertEquals(version(8), chosen());
        assertEquals(own, chosen());
        assertEquals(own, chosen());
    }

    @Test
    void aNewerPackageWins() throws Exception {
        proven(7);
        Files.writeString(own.resolve("number"), "9\n");

        assertEquals(own, chosen());
    }

    @Test
    void aLinkToNothingAndALinkToNonsenseAreNoMatter() throws Exception {
        proven(7);
        Files.delete(versions.resolve("current"));
        assertEquals(version(7), chosen());

        Files.createSymbolicLink(versions.resolve("current"), Path.of("99"));
        assertEquals(version(7), chosen());

        Files.delete(versions.resolve("current"));
        Files.createSymbolicLink(versions.resolve("current"), Path.of("../../etc"));
        assertEquals(version(7), chosen());
    }

    /// The power goes between what `choose` does: each state it can leave behind.
    @Test
    void whatAPowerCutLeavesOfATrialStarts() throws Exception {
        proven(7);
        made(8);
        Files.createSymbolicLink(versions.resolve("current.new"), Path.of("8"));
        Files.writeString(versions.resolve("tried.new"), "8");
        assertEquals(version(7), chosen());

        kept().tryNext(8);
        Files.writeString(versions.resolve("tried"), "7\n");
        assertEquals(version(8), chosen(), "another version's trial says nothing");
        Files.createSymbolicLink(versions.resolve("current.new"), Path.of("7"));
        assertEquals(version(7), chosen(), "a link left over is in nobody's way");
    }

    @Test
    void aFolderThatCannotBeWrittenStartsWhatIsProven() throws Exception {
        proven(7);
        made(8);
        kept().tryNext(8);
        Files.createDirectory(versions.resolve("tried.new")); // as root nothing else refuses

        assertEquals(version(7), chosen());
    }
}
