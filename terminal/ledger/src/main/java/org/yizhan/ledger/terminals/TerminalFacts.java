package org.yizhan.ledger.terminals;

import java.util.List;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about terminals. The subject is the terminal.
public final class TerminalFacts {
    public static final FactType<Terminal> TERMINAL =
            FactType.register("terminals.terminal", Terminal.class);

    public static final FactType<Findings> FINDINGS =
            FactType.register("terminals.findings", Findings.class);

    public static final List<FactType<?>> TYPES = List.of(TERMINAL, FINDINGS);

    private TerminalFacts() {}
}
