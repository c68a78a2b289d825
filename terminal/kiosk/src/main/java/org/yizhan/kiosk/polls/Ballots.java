package org.yizhan.kiosk.polls;

import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.ledger.polls.Polls.Asked;

/// What everyone is asked at this terminal.
public interface Ballots {
    /// Nothing is asked.
    Ballots NONE =
            new Ballots() {
                @Override
                public List<Asked> asked() {
                    return List.of();
                }

                @Override
                public OpinionResult give(SubjectId poll, int choice, HeldCode card) {
                    return OpinionResult.OVER;
                }
            };

    /// Those one can answer now, and those whose result is here; at hand.
    List<Asked> asked();

    /// Counts an opinion; returns when it is durable. Never called on the UI thread.
    ///
    /// @param choice from 0
    OpinionResult give(SubjectId poll, int choice, HeldCode card);
}
