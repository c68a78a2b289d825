package org.yizhan.domain.voicebox;

import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// What was said back.
///
/// @param text in words; empty where it was spoken, or lies sealed
/// @param sealed this answer as it would stand unsealed, sealed to the sender's return address;
///     hexadecimal
/// @param from the partner whose answer it is, by name; empty where staff themselves answer
public record Answer(
        SubjectId message,
        Way way,
        String text,
        Optional<Voice> voice,
        Optional<String> sealed,
        Optional<String> from) {
    /// How somebody was answered.
    public enum Way {
        TEXT,
        VOICE,
        /// Somebody went there (上门走访).
        VISIT
    }
}
