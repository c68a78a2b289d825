package org.yizhan.web.terminals;

import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;

/// Whether the machine switches itself on when the power comes back. The BIOS knows, and tells no
/// program: so it is told to people in every list, and never claimed.
record PowerCheck() implements Check {
    @Override
    public Finding run() {
        return Finding.of("power", Severity.GOOD, Sentence.of("terminals.power.told"));
    }
}
