package org.yizhan.web.terminals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether there is a security chip. Without one a stolen disk carries the key that opens it.
///
/// @param device the chip's device file
record TpmCheck(Path device) implements Check {
    @Override
    public Finding run() {
        return Files.exists(device)
                ? Finding.of("tpm", Severity.GOOD, Sentence.of("terminals.tpm.good"))
                : Finding.of("tpm", Severity.LOOK, Sentence.of("terminals.tpm.none"));
    }
}
