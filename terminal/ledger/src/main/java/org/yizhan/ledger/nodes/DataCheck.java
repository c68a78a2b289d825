package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import java.util.Optional;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether the records were readable at the start.
///
/// @param setAside the name that was given to a damaged database
record DataCheck(Optional<Path> setAside) implements Check {
    @Override
    public Finding run() {
        return setAside.map(DataCheck::damaged).orElseGet(DataCheck::sound);
    }

    private static Finding damaged(Path file) {
        return new Finding(
                "data",
                Severity.BROKEN,
                Sentence.of("nodes.damaged"),
                Sentence.of("nodes.damaged.todo", "file", String.valueOf(file.getFileName())));
    }

    private static Finding sound() {
        return new Finding(
                "data", Severity.GOOD, Sentence.of("nodes.sound"), Sentence.of("nodes.sound.todo"));
    }
}
