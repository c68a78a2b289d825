package org.yizhan.kiosk.study;

import java.util.List;
import org.yizhan.domain.study.Learned;
import org.yizhan.ledger.study.Learnings;

/// What people said of lessons, in the village's ledger.
public record LedgerLearning(Learnings learnings) implements Learning {
    @Override
    public void note(String card, String lesson, boolean understood) {
        learnings.note(card, lesson, understood);
    }

    @Override
    public List<Learned> learned(String card) {
        return learnings.of(card);
    }
}
