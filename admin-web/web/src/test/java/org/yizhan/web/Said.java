package org.yizhan.web;

import java.util.Optional;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Postbox;
import org.yizhan.speech.sound.Pcm;
import org.yizhan.speech.sound.SoundFiles;

/// What somebody said: a hum of two hundred hertz, and a message of it in a village's letterbox.
public final class Said {
    private Said() {}

    /// @return mono at [Pcm#RATE]
    public static short[] seconds(int seconds) {
        short[] samples = new short[Pcm.frames(seconds * 1_000)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (7_000 * Math.sin(2 * Math.PI * 200 * i / Pcm.RATE));
        }
        return samples;
    }

    /// Three seconds, left at the terminal with or without a card.
    public static PostResult leave(TestVillage village, Audience to, Optional<CardCode> card) {
        Postbox box =
                new Postbox(
                        village.ledger,
                        village.store(),
                        new Postbox.Surroundings(
                                TestVillage.VILLAGE, village.clock, Ids.secure(), new Usual()));
        return box.leave(
                Postbox.Spoken.word(SoundFiles.opus(seconds(3)), 3),
                to,
                card.map(CardCode::digits));
    }

    private record Usual() implements Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.defaultValue();
        }
    }
}
