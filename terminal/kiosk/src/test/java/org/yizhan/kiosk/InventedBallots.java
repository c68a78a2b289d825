package org.yizhan.kiosk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.OpinionResult;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.kiosk.polls.Ballots;
import org.yizhan.ledger.polls.Polls.Asked;

/// A question, a topic and two that are over.
final class InventedBallots implements Ballots {
    static final SubjectId ROAD = new SubjectId(8, 1);
    static final SubjectId TOPIC = new SubjectId(8, 2);
    static final SubjectId OVER = new SubjectId(8, 3);
    static final SubjectId FEW = new SubjectId(8, 4);

    final List<String> given = new ArrayList<>();
    OpinionResult result = OpinionResult.COUNTED;
    boolean empty;

    @Override
    public List<Asked> asked() {
        return empty
                ? List.of()
                : List.of(
                        new Asked(ROAD, poll("村里这笔钱，先用在哪里？", choices()), Optional.empty()),
                        new Asked(TOPIC, poll("文化广场怎么用，您说说", List.of()), Optional.empty()),
                        new Asked(
                                OVER,
                                poll("重阳节怎么过？", choices()),
                                Optional.of(new PollResult(37, List.of(21, 9, 7)))),
                        new Asked(
                                FEW,
                                poll("垃圾桶放在哪里？", choices()),
                                Optional.of(new PollResult(0, List.of()))));
    }

    private static Poll poll(String question, List<Poll.Choice> choices) {
        return new Poll(question, choices, LocalDate.of(2026, 12, 1), Optional.empty(), false);
    }

    private static List<Poll.Choice> choices() {
        return List.of(
                new Poll.Choice("house", "修村里的路"),
                new Poll.Choice("sun", "装太阳能路灯"),
                new Poll.Choice("people", "办老人食堂"));
    }

    @Override
    public OpinionResult give(SubjectId poll, int choice, HeldCode card) {
        given.add(poll + " " + choice + " " + card.text());
        return result;
    }
}
