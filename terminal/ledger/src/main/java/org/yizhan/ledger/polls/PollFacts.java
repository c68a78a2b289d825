package org.yizhan.ledger.polls;

import java.util.List;
import org.yizhan.domain.polls.Poll;
import org.yizhan.domain.polls.PollResult;
import org.yizhan.ledger.facts.FactType;

/// The types of facts about polls. The subject is the poll; the place is the village.
public final class PollFacts {
    public static final FactType<Poll> POLL = FactType.register("polls.poll", Poll.class);

    /// Once, when it is over.
    public static final FactType<PollResult> RESULT =
            FactType.register("polls.result", PollResult.class);

    /// How it stands, so that not everything dies with a disk: at least five opinions after the one
    /// before, which is erased. Sealed to the township; opened only when a terminal is lost.
    ///
    /// @param opinions how many
    /// @param sealed the counts, hexadecimal
    public record Progress(int opinions, String sealed) {}

    public static final FactType<Progress> PROGRESS =
            FactType.register("polls.progress", Progress.class);

    public static final List<FactType<?>> TYPES = List.of(POLL, RESULT, PROGRESS);

    private PollFacts() {}
}
