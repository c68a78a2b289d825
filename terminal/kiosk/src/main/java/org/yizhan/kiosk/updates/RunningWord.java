package org.yizhan.kiosk.updates;

import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Running;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.terminals.TerminalFacts;

/// Says which version a terminal runs, whenever it is another one than it said.
final class RunningWord {
    private RunningWord() {}

    /// @param terminal its node
    static void tell(Ledger ledger, PlaceId village, SubjectId terminal, Running now) {
        SubjectId subject = TerminalFacts.running(terminal);
        ledger.record(
                village,
                new Actor.Program(),
                views ->
                        views.register(TerminalFacts.RUNNING)
                                        .find(village, subject)
                                        .filter(told -> told.value().equals(now))
                                        .isPresent()
                                ? Decided.of(now)
                                : Decided.of(now, Draft.of(TerminalFacts.RUNNING, subject, now)));
    }
}
