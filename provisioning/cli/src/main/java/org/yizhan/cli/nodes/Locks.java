package org.yizhan.cli.nodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Passphrases come in files, so that they stand neither in the list of programs nor in a shell's
/// history.
final class Locks {
    private Locks() {}

    /// The file's first line.
    static String words(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
