package org.yizhan.kiosk.staff;

import java.util.function.Supplier;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.voices.VoiceScreens;

/// Makes the screens of the staff panel.
public final class StaffScreens {
    private final StaffDesk desk;
    private final Eyes eyes;
    private final Tasks tasks;
    private final Supplier<Recorder> recorder;

    /// @param recorder the terminal's one microphone
    public StaffScreens(StaffDesk desk, Eyes eyes, Tasks tasks, Supplier<Recorder> recorder) {
        this.desk = desk;
        this.eyes = eyes;
        this.tasks = tasks;
        this.recorder = recorder;
    }

    public Screen open(Kit kit, Staffed destination) {
        return switch (destination) {
            case Staffed.StaffDoor _ ->
                    new StaffDoorScreen(
                            kit,
                            new DoorModel(
                                    desk,
                                    new DoorModel.Parts(
                                            new CardModel(eyes, tasks),
                                            tasks,
                                            kit.narrator(),
                                            kit.navigator())));
            case Staffed.StaffPanel panel -> new StaffPanelScreen(kit, panel.code());
            case Staffed.StaffFindings _ -> new FindingsScreen(kit, desk.findings());
            case Staffed.StaffMeeting meeting ->
                    new MeetingSwitchScreen(kit, desk, tasks, meeting.code());
            case Staffed.StaffVolume volume ->
                    new VolumeScreen(kit, desk.care(), tasks, volume.code());
            case Staffed.StaffNetwork _ -> new NetworkScreen(kit, desk.care(), tasks);
            case Staffed.StaffVoices voices -> voices().open(kit, voices);
            case Staffed.StaffRecord record -> voices().open(kit, record);
        };
    }

    private VoiceScreens voices() {
        return new VoiceScreens(desk.care().studio(), recorder, tasks);
    }
}
