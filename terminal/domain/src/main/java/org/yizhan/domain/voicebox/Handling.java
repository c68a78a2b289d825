package org.yizhan.domain.voicebox;

/// What staff decided about a message.
///
/// @param with who has to answer it
/// @param result in words, when it is closed
public record Handling(Step step, Audience with, String result) {
    /// How far it has come.
    public enum Step {
        OPEN,
        /// Settled, with a result.
        CLOSED,
        /// Nobody waits for an answer: children at play, or nothing to be understood.
        NONSENSE
    }
}
