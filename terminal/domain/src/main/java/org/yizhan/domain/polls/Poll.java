package org.yizhan.domain.polls;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// A question to everyone (征求意见). It belongs to one terminal: only there is an opinion given.
///
/// @param choices two to four; none for a topic that collects spoken opinions
/// @param until the last day
/// @param terminal the node it belongs to; absent where the village has but one
public record Poll(
        String question,
        List<Choice> choices,
        LocalDate until,
        Optional<SubjectId> terminal,
        boolean closed) {
    /// Fewer are never told: who they are could be guessed.
    public static final int FEWEST = 5;

    /// @param picture the name of one of the project's pictures
    public record Choice(String picture, String label) {}

    public Poll {
        choices = List.copyOf(choices);
    }

    /// Whether people speak to it instead of choosing.
    public boolean isSpoken() {
        return choices.isEmpty();
    }

    public boolean isOpenOn(LocalDate day) {
        return !closed && !day.isAfter(until);
    }

    /// The same, ended.
    public Poll ended() {
        return new Poll(question, choices, until, terminal, true);
    }
}
