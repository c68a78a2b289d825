package org.yizhan.ledger.nodes;

import java.util.Optional;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether the records were readable at the start.
///
/// @param damage what was found broken then
record DataCheck(Optional<Damage> damage) implements Check {
    @Override
    public Finding run() {
        return damage.map(DataCheck::damaged).orElseGet(DataCheck::sound);
    }

    private static Finding damaged(Damage damage) {
        return Finding.of(
                "data",
                Severity.BROKEN,
                Sentence.of(
                        "nodes.damaged",
                        "kept",
                        damage.saved().kept() + damage.saved().again(),
                        "file",
                        String.valueOf(damage.file().getFileName())));
    }

    private static Finding sound() {
        return Finding.of("data", Severity.GOOD, Sentence.of("nodes.sound"));
    }
}
