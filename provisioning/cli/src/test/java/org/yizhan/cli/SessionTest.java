package org.yizhan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The package's `session`, with scripts in the place of the terminal and of xinit.
class SessionTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("basedir")).resolve("../package/debian/terminal");

    /// What a process says that was killed.
    private static final int KILLED = 128 + 9;

    @TempDir Path folder;

    @BeforeEach
    void install() throws IOException {
        for (String name : List.of("session", "choose")) {
            script(folder.resolve("own/" + name), Files.readString(SHIPPED.resolve(name)));
        }
        script(folder.resolve("own/terminal"), "#!/bin/sh\necho \"package $*\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Ended(int status, String said) {}

    /// @param parent the name of the program that starts the session
    private Ended run(String parent) throws IOException, InterruptedException {
        Path file = folder.resolve(parent);
        script(file, "#!/bin/sh\n" + folder.resolve("own/session") + "\necho went on\n");
        ProcessBuilder builder = new ProcessBuilder(file.toString());
        builder.environment().put("YIZHAN_DATA", folder.resolve("data").toString());
        builder.environment().remove("DISPLAY");
        builder.environment().merge("PATH", "", (path, _) -> folder.resolve("bin") + ":" + path);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        return new Ended(process.waitFor(), said);
    }

    private String started(String version) {
        return version + " --data " + folder.resolve("data");
    }

    @Test
    void whenTheTerminalEndsXinitEndsAtOnce() throws IOException, InterruptedException {
        assertEquals(new Ended(KILLED, started("package")), run("xinit"));
    }

    @Test
    void aTechniciansShellIsLeftAlone() throws IOException, InterruptedException {
        assertEquals(new Ended(0, started("package") + "\nwent on"), run("shell"));
    }

    /// The quarter of an hour is over at once.
    @Test
    void aVersionOnTrialThatSaysNothingIsEndedAndThePackageStartsAgain()
            throws IOException, InterruptedException {
        script(folder.resolve("data/versions/8/terminal"), "#!/bin/sh\nexec tail -f /dev/null\n");
        Files.createSymbolicLink(folder.resolve("data/versions/current"), Path.of("8"));
        script(folder.resolve("bin/sleep"), "#!/bin/sh\nexit 0\n");
        assertEquals(new Ended(KILLED, ""), run("xinit"));
        assertEquals(new Ended(KILLED, started("package")), run("xinit"));
    }
}
