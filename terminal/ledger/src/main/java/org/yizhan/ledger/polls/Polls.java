package org.yizhan.ledger.polls;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Questions about polls.
public final class Polls {
    private final Views views;

    public Polls(Views views) {
        this.views = views;
    }

    /// A poll and, when it is over, what came of it.
    public record Asked(SubjectId id, Poll poll, Optional<PollResult> result) {}

    /// All of a village, those that end last first.
    public List<Asked> list(PlaceId village) {
        return views.register(PollFacts.POLL).list(village).stream()
                .sorted(
                        Comparator.comparing((Entry<Poll> entry) -> entry.value().until())
                                .reversed())
                .map(entry -> asked(village, entry))
                .toList();
    }

    public Optional<Asked> find(PlaceId village, SubjectId poll) {
        return views.register(PollFacts.POLL)
                .find(village, poll)
                .map(entry -> asked(village, entry));
    }

    /// Those in which an opinion can be given at a terminal.
    public List<Asked> open(PlaceId village, SubjectId terminal, LocalDate day) {
        return list(village).stream()
                .filter(asked -> asked.poll().isOpenOn(day))
                .filter(asked -> isOf(asked.poll(), terminal))
                .toList();
    }

    static boolean isOf(Poll poll, SubjectId terminal) {
        return poll.terminal().map(terminal::equals).orElse(true);
    }

    private Asked asked(PlaceId village, Entry<Poll> entry) {
        Optional<PollResult> result =
                views.register(PollFacts.RESULT).find(village, entry.subject()).map(Entry::value);
        return new Asked(entry.subject(), entry.value(), result);
    }
}
