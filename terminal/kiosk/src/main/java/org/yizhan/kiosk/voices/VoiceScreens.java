package org.yizhan.kiosk.voices;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.yizhan.domain.voices.Prompts;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed.StaffRecord;
import org.yizhan.kiosk.navigation.Staffed.StaffVoices;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.recording.RecordingModel;

/// Makes the screens on which the terminal learns to speak.
public final class VoiceScreens {
    /// The longest prompt, said slowly.
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Studio studio;
    private final Supplier<Recorder> recorder;
    private final Tasks tasks;

    public VoiceScreens(Studio studio, Supplier<Recorder> recorder, Tasks tasks) {
        this.studio = studio;
        this.recorder = recorder;
        this.tasks = tasks;
    }

    public Screen open(Kit kit, StaffVoices voices) {
        return new VoicesScreen(kit, studio, voices.code());
    }

    public Screen open(Kit kit, StaffRecord what) {
        List<String> texts = what.names() ? studio.names() : Prompts.of(kit.narrator().texts());
        RecordingModel recording =
                new RecordingModel(recorder.get(), tasks, kit.narrator(), LONGEST);
        return new StudioScreen(
                kit,
                new StudioModel(
                        studio,
                        what.code(),
                        texts,
                        new StudioModel.Parts(recording, tasks, kit.narrator())));
    }
}
