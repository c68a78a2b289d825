package org.yizhan.testkit.versions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The terminal's installed package, started as its `session` starts it: its own `choose` says which
/// version, and that version's program runs.
///
/// @param choose the shipped script
/// @param own the package's folder
/// @param versions the folder of the versions beside it
public record InstalledPackage(Path choose, Path own, Path versions) {
    /// The folder of what would be started now. A version on trial is so once.
    public Path chosen() throws IOException, InterruptedException {
        return Path.of(said(List.of(choose.toString(), versions.toString(), own.toString())));
    }

    /// Starts it.
    ///
    /// @return what the program says
    public String started() throws IOException, InterruptedException {
        return said(List.of(chosen().resolve("terminal").toString()));
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(command + " ended with " + status);
        }
        return said;
    }
}
