package org.yizhan.ledger.nodes;

import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;

/// Whether every record could be read and applied. Those that could not are kept, handed on, and
/// tried again by every new version of the program.
record SetbackCheck(Ledger ledger) implements Check {
    @Override
    public Finding run() {
        long count =
                ledger.read(views -> views.setbacks().kinds()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return count == 0
                ? Finding.of("setbacks", Severity.GOOD, Sentence.of("nodes.setbacks"))
                : Finding.of(
                        "setbacks", Severity.LOOK, Sentence.of("nodes.setAside", "count", count));
    }
}
