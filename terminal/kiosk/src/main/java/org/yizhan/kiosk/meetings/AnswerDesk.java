package org.yizhan.kiosk.meetings;

import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.meetings.Answers.Answered;
import org.yizhan.ledger.meetings.Answers.Spoken;

/// Where somebody says whether they will come. Never called on the UI thread.
public interface AnswerDesk {
    /// Keeps nothing.
    AnswerDesk NONE =
            new AnswerDesk() {
                @Override
                public Answered coming(SubjectId meeting, HeldCode card) {
                    return Answered.NOT_KEPT;
                }

                @Override
                public Answered leave(SubjectId meeting, Spoken spoken, HeldCode card) {
                    return Answered.NOT_KEPT;
                }
            };

    /// The holder of a card will come; returns when it is durable.
    Answered coming(SubjectId meeting, HeldCode card);

    /// The holder of a card will not, and says why; returns when it is durable.
    Answered leave(SubjectId meeting, Spoken spoken, HeldCode card);
}
