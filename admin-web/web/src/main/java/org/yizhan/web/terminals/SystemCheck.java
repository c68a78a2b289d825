package org.yizhan.web.terminals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Which system this is and which version of the program: for whoever asks on the telephone.
///
/// @param release the system's own description (os-release(5))
/// @param kernel the kernel's version (`/proc/sys/kernel/osrelease`)
/// @param program this program's version
record SystemCheck(Path release, Path kernel, String program) implements Check {
    private static final String NAME = "PRETTY_NAME=";

    @Override
    public Finding run() {
        try {
            String system =
                    Files.readAllLines(release).stream()
                            .filter(line -> line.startsWith(NAME))
                            .map(line -> line.substring(NAME.length()).replace("\"", ""))
                            .findFirst()
                            .orElse("Linux");
            return Finding.of(
                    "system",
                    Severity.GOOD,
                    Sentence.of(
                            "terminals.system.good",
                            "program",
                            program,
                            "system",
                            system,
                            "kernel",
                            Files.readString(kernel).strip()));
        } catch (IOException e) {
            return Finding.of(
                    "system",
                    Severity.LOOK,
                    Sentence.of("terminals.system.unknown", "program", program));
        }
    }
}
