package org.yizhan.speech.voices;

import java.nio.file.Path;
import java.util.Optional;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

/// What the voices are chosen from.
///
/// @param pack recorded clips: a folder or a zip
/// @param synthesis whether espeak-ng is looked for
public record VoiceOptions(Optional<Path> pack, Dialect dialect, boolean synthesis) {
    /// The path of the recorded clips; empty for none.
    public static final Setting<String> PACK = Setting.text("speech.pack", "");

    public static final Setting<Dialect> DIALECT =
            Setting.choice("speech.dialect", Dialect.MANDARIN);

    public static final VoiceOptions USUAL =
            new VoiceOptions(Optional.empty(), Dialect.MANDARIN, true);

    /// What the village, or those above it, have set.
    public static VoiceOptions of(Settings settings) {
        Optional<Path> pack =
                Optional.of(settings.get(PACK)).filter(path -> !path.isBlank()).map(Path::of);
        return new VoiceOptions(pack, settings.get(DIALECT), true);
    }
}
