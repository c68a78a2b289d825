package org.yizhan.domain.study;

import java.util.List;
import java.util.Optional;

/// A question after a lesson: read aloud, answered by touching, never timed and never counted.
///
/// @param picture a path within the pack
/// @param choices two to four, at least one of them right
public record Question(String text, Optional<String> picture, List<Choice> choices) {
    /// As many as stand on a screen with large words.
    public static final int MOST_CHOICES = 4;

    /// @throws IllegalArgumentException if there are too few or too many choices, or none is right
    public Question {
        choices = List.copyOf(choices);
        if (choices.size() < 2
                || choices.size() > MOST_CHOICES
                || choices.stream().noneMatch(Choice::right)) {
            throw new IllegalArgumentException("Not a question that can be asked");
        }
    }

    /// @param reason what is said when it was chosen; may be empty
    public record Choice(String text, boolean right, String reason) {}

    /// The same with another picture, or none.
    public Question pictured(Optional<String> path) {
        return new Question(text, path, choices);
    }

    /// The first right choice.
    public Choice answer() {
        return choices.stream().filter(Choice::right).findFirst().orElseThrow();
    }
}
