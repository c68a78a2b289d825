package org.yizhan.ledger.storage;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A disk of a few megabytes, in memory. Only root may mount one: without, the test is left out.
public final class SmallDisk implements AutoCloseable {
    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /// @param at made if absent
    public static SmallDisk mount(Path at, int megabytes) throws IOException {
        Files.createDirectories(at);
        int status =
                run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + megabytes + "m",
                        "tmpfs",
                        at.toString());
        assumeTrue(status == 0, "A small disk may not be mounted here");
        return new SmallDisk(at);
    }

    private static int run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public Path path() {
        return at;
    }

    /// Writes until nothing more goes.
    ///
    /// @return what to delete for room
    public Path fill() throws IOException {
        Path rubbish = at.resolve("rubbish");
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(rubbish)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            return rubbish; // full
        }
    }

    @Override
    public void close() throws IOException {
        run("umount", at.toString());
    }
}
