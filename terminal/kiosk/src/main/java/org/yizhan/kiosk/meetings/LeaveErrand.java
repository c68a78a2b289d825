package org.yizhan.kiosk.meetings;

import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.errands.Errand;
import org.yizhan.ledger.meetings.Answers.Spoken;

/// Somebody cannot come to a meeting and says why (请假). Their card was held up already.
///
/// @param code of the card
public record LeaveErrand(AnswerDesk desk, SubjectId meeting, HeldCode code) implements Errand {
    @Override
    public String colour() {
        return "checkin";
    }

    @Override
    public Sentence title() {
        return Sentence.of("meetings.leave.speak");
    }

    @Override
    public Sentence invitation() {
        return Sentence.of("meetings.leave.sayWhy");
    }

    @Override
    public Optional<HeldCode> card() {
        return Optional.of(code);
    }

    @Override
    public Optional<Sentence> cardAskedFor() {
        return Optional.empty();
    }

    @Override
    public Outcome keep(Said said) {
        Spoken spoken = new Spoken(said.file(), said.seconds());
        return switch (desk.leave(meeting, spoken, code)) {
            case KEPT -> new Outcome.Kept(Sentence.of("meetings.leave.kept"));
            case OVER -> new Outcome.Kept(Sentence.of("meetings.leave.over"));
            case NOT_OUR_CARD -> new Outcome.NotOurCard();
            case NOT_KEPT -> new Outcome.NotKept();
        };
    }
}
