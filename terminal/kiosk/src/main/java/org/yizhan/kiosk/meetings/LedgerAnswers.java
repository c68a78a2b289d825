package org.yizhan.kiosk.meetings;

import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.meetings.Answers;
import org.yizhan.ledger.meetings.Answers.Answered;
import org.yizhan.ledger.meetings.Answers.Spoken;

/// Answers are written into the village's ledger.
public record LedgerAnswers(Answers answers) implements AnswerDesk {
    @Override
    public Answered coming(SubjectId meeting, String card) {
        return answers.coming(meeting, card);
    }

    @Override
    public Answered leave(SubjectId meeting, Spoken spoken, String card) {
        return answers.leave(meeting, spoken, card);
    }
}
