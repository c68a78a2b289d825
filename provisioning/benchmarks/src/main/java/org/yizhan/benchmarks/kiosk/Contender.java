package org.yizhan.benchmarks.kiosk;

import java.awt.Dimension;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program that draws a screen with something to touch on it.
///
/// @param name for the table
/// @param command starts it
/// @param looks ways its first usable screen may look; all colours of one are seen then
record Contender(String name, List<String> command, List<List<Integer>> looks) {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);
    private static final int LOOK_MILLISECONDS = 15;

    /// The invitation's red, by day and by lamp light.
    private static final List<List<Integer>> INVITATION =
            List.of(List.of(0x9A2A14), List.of(0x8E2A16));

    private static final List<Integer> TILES =
            List.of(0xFBE3D8, 0xDDEFE2, 0xDDE9F5, 0xFBECC8, 0xF3DFEE, 0xD8EEF0);

    /// The terminal as it is installed, on a folder in which the village is already there.
    ///
    /// @param home where the build gathered everything
    static Contender terminal(Path home, Path folder, Dimension size) throws IOException {
        Path camera = Files.createDirectories(folder.resolve("camera"));
        return new Contender(
                "terminal",
                List.of(
                        home.resolve("terminal").toString(),
                        "--data",
                        folder.resolve("terminal").toString(),
                        "--camera",
                        camera.toString(),
                        "--size",
                        size.width + "x" + size.height,
                        "--port",
                        "0"),
                INVITATION);
    }

    /// Chromium, all of the screen, with six tiles and nothing else to do.
    static Contender chromium(Path folder, Dimension size) throws IOException {
        Path page = folder.resolve("six-tiles.html");
        try (InputStream in = Contender.class.getResourceAsStream("six-tiles.html")) {
            if (in == null) {
                throw new IOException("No six-tiles.html");
            }
            Files.write(page, in.readAllBytes());
        }
        return new Contender(
                "chromium --kiosk",
                List.of(
                        "chromium",
                        "--kiosk",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--force-color-profile=srgb",
                        "--window-position=0,0",
                        "--window-size=" + size.width + "," + size.height,
                        "--user-data-dir=" + folder.resolve("chromium"),
                        page.toUri().toString()),
                List.of(TILES));
    }

    /// Looks at the display until the first usable screen is there.
    ///
    /// @param folder it was started on
    /// @throws IOException if it does not come; it says where the log is
    void await(ProcessTree program, Glass glass, Path folder)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (looks.stream().noneMatch(glass::shows)) {
            if (!program.runs() || System.nanoTime() - begin > LONGEST) {
                throw new IOException(name + " showed nothing; its log is in " + folder);
            }
            Thread.sleep(LOOK_MILLISECONDS);
        }
    }

    ProcessTree start(Path folder) throws IOException {
        return new ProcessTree(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(name.split(" ")[0] + ".log").toFile())
                        .start());
    }
}
