package org.yizhan.ledger.nodes;

import java.util.HexFormat;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.terminals.SeenFindings;

/// Whether this node's records were ever put back, copied, or lost by a disk that lied. That stays
/// so: once somebody has read it, it is well again until it happens anew.
record AuthorCheck(Ledger ledger) implements Check {
    private static final String NAME = "author";

    @Override
    public Finding run() {
        int renewals = ledger.renewals();
        if (renewals == 0) {
            return Finding.of(NAME, Severity.GOOD, Sentence.of("nodes.author"));
        }
        // Each time the node goes on under another id, which no backup brings back.
        Seen last = new Seen(HexFormat.of().toHexDigits(ledger.author()));
        return ledger.read(views -> SeenFindings.anywhere(views).of(last)).isPresent()
                ? finding(Severity.GOOD, "nodes.renewedSeen", renewals, last)
                : finding(Severity.LOOK, "nodes.renewed", renewals, last);
    }

    private static Finding finding(Severity severity, String key, int renewals, Seen last) {
        return Finding.of(
                NAME, severity, Sentence.of(key, "count", renewals, Seen.EVENT, last.event()));
    }
}
