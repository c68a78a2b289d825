package org.yizhan.ledger.voicebox;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Promise;
import org.yizhan.ledger.views.Entry;

/// A message and what became of it.
///
/// @param handedOn the last word on a partner; of a sealed message, as it stands where this was read
/// @param answers the oldest first
public record Post(
        Entry<Message> message,
        Optional<Entry<Handling>> handling,
        Optional<Entry<HandedOn>> handedOn,
        List<Entry<Answer>> answers) {
    /// How a message stands.
    public enum State {
        WAITING,
        ANSWERED,
        CLOSED,
        NONSENSE
    }

    public Post {
        answers =
                answers.stream()
                        .sorted(Comparator.comparing((Entry<Answer> entry) -> entry.at()))
                        .toList();
    }

    public State state() {
        return switch (step()) {
            case CLOSED -> State.CLOSED;
            case NONSENSE -> State.NONSENSE;
            case OPEN -> answers.isEmpty() ? State.WAITING : State.ANSWERED;
        };
    }

    private Handling.Step step() {
        return handling.map(entry -> entry.value().step()).orElse(Handling.Step.OPEN);
    }

    /// Whether somebody waits for a first answer.
    public boolean isWaiting() {
        return state() == State.WAITING;
    }

    /// Since when somebody waits, or waited.
    public Instant since() {
        return message.at();
    }

    /// Who has to answer. What the village left unanswered for seven days is the township's.
    public Audience with(Instant now) {
        Audience given = handling.map(entry -> entry.value().with()).orElse(message.value().to());
        return given == Audience.VILLAGE && hasRisen(now) ? Audience.TOWNSHIP : given;
    }

    /// The partner that has it, where that can be read here.
    public Optional<HandedOn.To> partner() {
        return handedOn.flatMap(entry -> entry.value().to());
    }

    /// When the village gave it to the township; empty where it did not.
    public Optional<Instant> toTownship() {
        return handling.filter(entry ->
                        message.value().to() == Audience.VILLAGE
                                && entry.value().with() == Audience.TOWNSHIP)
                .map(Entry::at);
    }

    /// Whether it rose by itself.
    public boolean hasRisen(Instant now) {
        return message.value().to() == Audience.VILLAGE
                && isWaiting()
                && !now.isBefore(since().plus(Promise.RISES_AFTER));
    }
}
