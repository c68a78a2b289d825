package org.yizhan.kiosk.study;

import java.util.List;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.study.Learned;
import org.yizhan.ledger.study.Learnings;

/// What people said of lessons, in the village's ledger.
public record LedgerLearning(Learnings learnings) implements Learning {
    @Override
    public void note(HeldCode card, String lesson, boolean understood) {
        learnings.note(card.text(), lesson, understood);
    }

    @Override
    public List<Learned> learned(HeldCode card) {
        return learnings.of(card.text());
    }
}
