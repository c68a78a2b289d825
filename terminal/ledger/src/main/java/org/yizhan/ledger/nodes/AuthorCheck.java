package org.yizhan.ledger.nodes;

import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;

/// Whether this node's records were ever put back, copied, or lost by a disk that lied.
record AuthorCheck(Ledger ledger) implements Check {
    @Override
    public Finding run() {
        int renewals = ledger.renewals();
        return renewals == 0
                ? Finding.of("author", Severity.GOOD, Sentence.of("nodes.author"))
                : Finding.of(
                        "author", Severity.LOOK, Sentence.of("nodes.renewed", "count", renewals));
    }
}
