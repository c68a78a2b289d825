package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The package's `postrm`, with a debconf in the place of the machine's that answers as it is told.
class PurgeTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("basedir")).resolve("../package/debian/postrm");

    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void make() throws IOException {
        data = folder.resolve("data");
        Files.createDirectories(data.resolve("keys"));
        Files.writeString(data.resolve("facts.db"), "all that was recorded");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String name : List.of("deb-systemd-helper", "deluser", "getent", "systemctl")) {
            Path file = Files.writeString(bin.resolve(name), "#!/bin/sh\nexit 0\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /// @param answer what the person said; empty where nobody was asked
    private int run(String action, String answer) throws IOException, InterruptedException {
        Path confmodule = folder.resolve("confmodule");
        Files.writeString(
                confmodule,
                """
                db_input() { :; }
                db_go() { :; }
                db_purge() { :; }
                db_get() { %s; }
                """
                        .formatted(answer.isEmpty() ? "return 10" : "RET=" + answer));
        String script =
                Files.readString(SHIPPED)
                        .replace("/usr/share/debconf/confmodule", confmodule.toString())
                        .replace("@PACKAGE@", "yizhan-terminal")
                        .replace("/var/cache/@USER@", folder.resolve("cache").toString())
                        .replace("@USER@", "yizhan")
                        .replace("@DATA@", data.toString());
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", script, "postrm", action);
        builder.environment().merge("PATH", "", (path, _) -> folder.resolve("bin") + ":" + path);
        Process process = builder.redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "'', true", "nonsense, true"})
    void recordsGoOnlyWhereSomebodySaidSo(String answer, boolean kept)
            throws IOException, InterruptedException {
        assertEquals(0, run("purge", answer));
        assertEquals(kept, Files.exists(data.resolve("facts.db")));
    }

    @Test
    void removingAndUpgradingAskNothingAndTouchNothing() throws IOException, InterruptedException {
        for (String action : List.of("remove", "upgrade", "failed-upgrade", "disappear")) {
            assertEquals(0, run(action, "true"), action);
            assertTrue(Files.exists(data.resolve("facts.db")), action);
        }
    }
}
