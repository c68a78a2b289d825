package org.yizhan.ledger.terminals;

import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Budget;
import org.yizhan.domain.terminals.Findings;
import org.yizhan.domain.terminals.Running;
import org.yizhan.domain.terminals.Seen;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about terminals.
public final class TerminalFacts {
    /// Who may exchange. The subject is the terminal's node, the place [#place(PlaceId)].
    public static final FactType<Terminal> TERMINAL =
            FactType.register("terminals.terminal", Terminal.class).readOften();

    /// What a terminal's checks found. The subject is [#findings(SubjectId)], the place the
    /// terminal's.
    public static final FactType<Findings> FINDINGS =
            FactType.register("terminals.findings", Findings.class);

    /// What its line and disk still allow. The subject is [#budget(SubjectId)], the place the
    /// terminal's.
    public static final FactType<Budget> BUDGET =
            FactType.register("terminals.budget", Budget.class);

    /// The version it runs. The subject is [#running(SubjectId)], the place the terminal's.
    public static final FactType<Running> RUNNING =
            FactType.register("terminals.running", Running.class);

    /// That somebody has read what happened to a machine. The subject is [#seen(Seen, SubjectId)],
    /// the place the one whose page it stood on.
    public static final FactType<Seen> SEEN = FactType.register("terminals.seen", Seen.class);

    public static final List<FactType<?>> TYPES =
            List.of(TERMINAL, FINDINGS, BUDGET, RUNNING, SEEN);

    private TerminalFacts() {}

    /// Where it stands that a terminal may exchange: above the place it serves, because a terminal
    /// writes in its own place and must not be able to let another in, or itself in again.
    public static PlaceId place(PlaceId served) {
        return served.parent().orElse(served);
    }

    /// The subject of what a terminal's line and disk still allow.
    public static SubjectId budget(SubjectId terminal) {
        return SubjectId.named("terminal/" + terminal + "/budget");
    }

    /// The subject of what a terminal's checks found.
    public static SubjectId findings(SubjectId terminal) {
        return SubjectId.named("terminal/" + terminal + "/findings");
    }

    /// The subject of what somebody has read. Two people may read it, at the terminal and at the hub,
    /// and do not contradict each other.
    ///
    /// @param reader their account
    public static SubjectId seen(Seen seen, SubjectId reader) {
        return SubjectId.named("seen/" + seen.event() + "/" + reader);
    }

    /// The subject of the version a terminal runs.
    public static SubjectId running(SubjectId terminal) {
        return SubjectId.named("terminal/" + terminal + "/running");
    }
}
