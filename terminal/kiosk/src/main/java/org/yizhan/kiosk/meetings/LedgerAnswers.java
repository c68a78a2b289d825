package org.yizhan.kiosk.meetings;

import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.meetings.Answers;
import org.yizhan.ledger.meetings.Answers.Answered;
import org.yizhan.ledger.meetings.Answers.Spoken;

/// Answers are written into the village's ledger.
public record LedgerAnswers(Answers answers) implements AnswerDesk {
    @Override
    public Answered coming(SubjectId meeting, HeldCode card) {
        return answers.coming(meeting, card.text());
    }

    @Override
    public Answered leave(SubjectId meeting, Spoken spoken, HeldCode card) {
        return answers.leave(meeting, spoken, card.text());
    }
}
