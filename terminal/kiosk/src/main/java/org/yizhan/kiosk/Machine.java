package org.yizhan.kiosk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.terminals.Check;
import org.yizhan.kiosk.attendance.EyesCheck;
import org.yizhan.kiosk.attendance.ScanEyes;
import org.yizhan.kiosk.attendance.TypedCodes;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.voice.LateVoice;
import org.yizhan.kiosk.voice.SpeakerVoice;
import org.yizhan.scan.camera.CameraSource;
import org.yizhan.scan.handheld.HandheldSource;
import org.yizhan.scan.keys.KeyBurstSource;
import org.yizhan.speech.sound.FileMicrophone;
import org.yizhan.speech.sound.JavaSoundMicrophone;
import org.yizhan.speech.sound.Microphone;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.speech.speaker.Speaker;
import org.yizhan.speech.voices.ClipShelf;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;
import org.yizhan.web.terminals.LifeSigns;

/// What a terminal has besides its records: glass, voice and eyes.
final class Machine implements AutoCloseable {
    private final TerminalOptions options;
    private final KeyBurstSource keys = new KeyBurstSource();
    private final ScanEyes eyes;
    private final LateVoice voice = new LateVoice();
    private final Recorder recorder;
    private final Toolkit toolkit = new Toolkit();
    private final Heart heart = new Heart(LifeSigns.of(System.getenv()));
    private volatile @Nullable Speaker speaker;
    private @Nullable KioskWindow window;

    Machine(TerminalOptions options) {
        this.options = options;
        HandheldSource scanners =
                options.scanner().map(HandheldSource::at).orElseGet(HandheldSource::plugged);
        eyes = new ScanEyes(() -> new CameraSource(options.camera()), List.of(keys, scanners));
        recorder =
                new Recorder(
                        options.microphone()
                                .<Microphone>map(FileMicrophone::new)
                                .orElseGet(JavaSoundMicrophone::new));
    }

    ScanEyes eyes() {
        return eyes;
    }

    Recorder recorder() {
        return recorder;
    }

    /// Makes the glass ready beside whatever else is done, and shows the idle screen at once where
    /// a look was kept of it.
    ///
    /// @param nothing what the screens show until they are joined to the records
    void wake(Path look, Sources nothing) {
        toolkit.start(() -> FirstLook.read(look).ifPresent(known -> greet(known, nothing)));
    }

    private void greet(Settings look, Sources nothing) {
        Kiosk kiosk = kiosk(nothing, look).waiting();
        open(kiosk, new Idle());
    }

    /// Does something on the UI thread, once there is one.
    void onGlass(Runnable action) {
        toolkit.run(action);
    }

    /// Joins the screens to what they show. The window that is open stays; where the glass has
    /// another size now, a new one takes its place. On the UI thread.
    ///
    /// @param settings the size of the glass
    Kiosk show(Sources sources, Settings settings, Destination first) {
        Glass glass = KioskWindow.glass(settings, options.window());
        KioskWindow before = window;
        if (before != null && before.kiosk().glass().equals(glass)) {
            before.kiosk().join(sources, first);
            return before.kiosk();
        }
        Kiosk kiosk = kiosk(sources, settings);
        open(kiosk, first);
        return kiosk;
    }

    private Kiosk kiosk(Sources sources, Settings settings) {
        Glass glass = KioskWindow.glass(settings, options.window());
        Kiosk kiosk = new Kiosk(glass, sources, voice, System::nanoTime);
        TypedCodes.hear(kiosk.scene(), keys, System::nanoTime);
        return kiosk;
    }

    private void open(Kiosk kiosk, Destination first) {
        KioskWindow before = window;
        if (before != null) {
            before.close();
        }
        KioskWindow now = new KioskWindow(kiosk);
        window = now;
        now.open(first);
        now.whenDrawn(heart::start);
    }

    /// Does something once, when the open window has been drawn. On the UI thread.
    void whenDrawn(Runnable action) {
        KioskWindow now = window;
        if (now != null) {
            now.whenDrawn(action);
        }
    }

    /// Looks for voices and gives the screens the best; on a slow machine that takes seconds. Once.
    ///
    /// @param own what the village has spoken itself
    void speak(Settings settings, Optional<ClipShelf> own) {
        Speaker found =
                Speaker.start(Voices.select(VoiceOptions.of(settings), own), Manner.of(settings));
        speaker = found;
        voice.come(new SpeakerVoice(found));
    }

    /// The village speaks so from now on. Before there is a voice nothing happens; nor where it does
    /// so already, so that whoever chose another volume keeps it.
    void usual(Manner manner) {
        Speaker speaking = speaker;
        if (speaking != null && !speaking.usual().equals(manner)) {
            speaking.usual(manner);
        }
    }

    /// What can be checked of it.
    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        Speaker speaking = speaker;
        if (speaking != null) {
            checks.addAll(speaking.checks());
        }
        checks.add(new EyesCheck(eyes, options.camera()));
        return checks;
    }

    @Override
    public void close() {
        eyes.shut();
        recorder.stop();
        Speaker speaking = speaker;
        if (speaking != null) {
            speaking.close();
        }
    }

    /// For a machine whose records cannot be read.
    static final class Defaults implements Settings {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.defaultValue();
        }
    }
}
