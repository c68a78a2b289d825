package org.yizhan.speech.voices;

import java.nio.file.Path;
import java.util.Optional;

/// What the voices are chosen from.
///
/// @param pack recorded clips: a folder or a zip
/// @param synthesis whether espeak-ng is looked for
public record VoiceOptions(Optional<Path> pack, Dialect dialect, boolean synthesis) {
    public static final VoiceOptions USUAL =
            new VoiceOptions(Optional.empty(), Dialect.MANDARIN, true);
}
