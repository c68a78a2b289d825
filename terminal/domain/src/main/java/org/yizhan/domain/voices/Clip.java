package org.yizhan.domain.voices;

import java.util.Optional;
import org.yizhan.domain.voicebox.Voice;

/// A text that somebody of the village has spoken for the terminal: a prompt, or a name.
///
/// @param text as it is shown
/// @param voice absent where the clip was thrown away
public record Clip(String text, Optional<Voice> voice) {}
