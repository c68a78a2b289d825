package org.yizhan.web.terminals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether a stolen disk carries the key that opens it: not where there is a security chip, and not
/// where the whole disk is encrypted.
///
/// @param device the chip's device file
/// @param data the program's folder
record TpmCheck(Path device, EncryptedDisk disk, Path data) implements Check {
    @Override
    public Finding run() {
        if (Files.exists(device)) {
            return Finding.of("tpm", Severity.GOOD, Sentence.of("terminals.tpm.good"));
        }
        return disk.holds(data)
                ? Finding.of("tpm", Severity.GOOD, Sentence.of("terminals.tpm.encrypted"))
                : Finding.of("tpm", Severity.LOOK, Sentence.of("terminals.tpm.none"));
    }
}
