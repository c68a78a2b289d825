package org.yizhan.kiosk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.application.Platform;
import org.yizhan.demo.DemoVillage;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.kiosk.voice.SpeakerVoice;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.speech.speaker.Speaker;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;

/// Starts the terminal. So far on the demo village, in memory only.
public final class TerminalProgram {
    /// How loud the village's voice is at first, of 1.
    private static final double VOLUME = 0.7;

    private TerminalProgram() {}

    public static void main(String[] arguments) throws java.io.IOException {
        Clock clock = Clock.system(ZoneId.of("Asia/Shanghai"));
        Path packs = Files.createTempDirectory("yizhan-demo");
        DemoLessons.installInto(packs, clock);
        DemoVillage village = DemoVillage.of(DemoVillage.SEED, java.time.LocalDate.now(clock));
        Voices voices = Voices.select(VoiceOptions.USUAL);
        Speaker speaker = Speaker.start(voices, new Manner(Pace.NORMAL, VOLUME));
        Platform.startup(() -> {
            Kiosk kiosk =
                    new Kiosk(
                            KioskWindow.glass(new Defaults()),
                            new DemoSources(village, packs, clock),
                            new SpeakerVoice(speaker),
                            System::nanoTime);
            new KioskWindow(kiosk).open();
        });
    }

    /// Nothing is set.
    private static final class Defaults implements Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.defaultValue();
        }
    }
}
