package org.yizhan.speech.speaker;

import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.speech.utterances.Pace;

/// How it is spoken.
///
/// @param volume 0 to 1
public record Manner(Pace pace, double volume) {
    /// The village's usual volume, 0 to 100.
    public static final Setting<Integer> VOLUME = Setting.number("speech.volume", 85);

    public static final Setting<Pace> PACE = Setting.choice("speech.pace", Pace.NORMAL);

    public Manner {
        volume = Math.clamp(volume, 0, 1);
    }

    /// What the village, or those above it, have set.
    public static Manner of(Settings settings) {
        return new Manner(settings.get(PACE), settings.get(VOLUME) / 100.0);
    }
}
