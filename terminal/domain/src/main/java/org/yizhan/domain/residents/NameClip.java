package org.yizhan.domain.residents;

import java.util.Optional;
import org.yizhan.domain.voicebox.Voice;

/// A person's name as they say it themselves: by it staff put the reading right, and say it right.
///
/// @param voice empty after it was taken away
public record NameClip(Optional<Voice> voice) {}
