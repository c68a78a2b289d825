package org.yizhan.speech.speaker;

import org.yizhan.domain.texts.Sentence;

/// Whether the speaker can be heard.
public sealed interface SpeakerState {
    record Working() implements SpeakerState {}

    /// @param reason what is broken, for the screen
    record Silent(Sentence reason) implements SpeakerState {}
}
