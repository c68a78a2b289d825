package org.yizhan.speech.speaker;

import org.yizhan.speech.utterances.Pace;

/// How it is spoken.
///
/// @param volume 0 to 1
public record Manner(Pace pace, double volume) {
    public Manner {
        volume = Math.clamp(volume, 0, 1);
    }
}
