package org.yizhan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.polls.PollFacts;

/// What everyone in the demo village is asked: one question is open, one topic collects voices, one
/// is over.
final class DemoQuestions {
    private DemoQuestions() {}

    /// @param terminal which counts the opinions
    static void add(List<Draft<?>> drafts, LocalDate today, SubjectId terminal) {
        Optional<SubjectId> counts = Optional.of(terminal);
        LocalDate until = today.plusDays(20);
        List<Poll.Choice> road =
                List.of(
                        new Poll.Choice("house", "修村里的路"),
                        new Poll.Choice("sun", "装太阳能路灯"),
                        new Poll.Choice("people", "办老人食堂"));
        drafts.add(poll("road", new Poll("村里这笔钱，先用在哪里？", road, until, counts, false)));
        drafts.add(poll("square", new Poll("文化广场怎么用，您说说", List.of(), until, counts, false)));
        List<Poll.Choice> feast =
                List.of(
                        new Poll.Choice("lantern", "请戏班唱戏"),
                        new Poll.Choice("people", "一起吃顿饭"),
                        new Poll.Choice("bag", "每家送一份"));
        LocalDate over = today.minusDays(3);
        drafts.add(poll("feast", new Poll("重阳节怎么过？", feast, over, counts, false)));
        drafts.add(
                Draft.of(PollFacts.RESULT, DemoLife.id("feast"), PollResult.of(List.of(21, 9, 7))));
    }

    private static Draft<Poll> poll(String word, Poll poll) {
        return Draft.of(PollFacts.POLL, DemoLife.id(word), poll);
    }
}
