package org.yizhan.kiosk.staff;

import java.util.function.Supplier;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.recording.RecordingModel;
import org.yizhan.kiosk.study.ReadingDesk;
import org.yizhan.kiosk.study.ReciteListScreen;
import org.yizhan.kiosk.study.ReciteModel;
import org.yizhan.kiosk.study.ReciteScreen;
import org.yizhan.kiosk.voices.VoiceScreens;

/// Makes the screens of the staff panel.
public final class StaffScreens {
    private final StaffDesk desk;
    private final Eyes eyes;
    private final Tasks tasks;
    private final Reciting reciting;

    /// Where staff read lessons aloud.
    public record Reciting(ReadingDesk desk, Supplier<Recorder> recorder) {}

    public StaffScreens(StaffDesk desk, Eyes eyes, Tasks tasks, Reciting reciting) {
        this.desk = desk;
        this.reciting = reciting;
        this.eyes = eyes;
        this.tasks = tasks;
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
            case Staffed.StaffFindings findings ->
                    new FindingsScreen(kit, desk.findings(), findings.code());
            case Staffed.StaffMeeting meeting ->
                    new MeetingSwitchScreen(kit, desk, tasks, meeting.code());
            case Staffed.StaffVolume volume ->
                    new VolumeScreen(kit, desk.care(), tasks, volume.code());
            case Staffed.StaffNetwork _ -> new NetworkScreen(kit, desk.care(), tasks);
            case Staffed.StaffTouch _ -> new TouchPictureScreen(kit, desk.care(), tasks);
            case Staffed.StaffHearing _ -> new HearingScreen(kit, reciting.recorder().get(), tasks);
            case Staffed.StaffVoices voices -> voices().open(kit, voices);
            case Staffed.StaffRecord record -> voices().open(kit, record);
            case Staffed.StaffLessons lessons ->
                    new ReciteListScreen(kit, reciting.desk(), lessons);
            case Staffed.StaffRecite recite -> recite(kit, recite);
        };
    }

    /// The lesson may be gone meanwhile: then the list opens.
    private Screen recite(Kit kit, Staffed.StaffRecite recite) {
        return reciting.desk().lessons().stream()
                .map(ReadingDesk.ToRead::lesson)
                .filter(lesson -> lesson.id().equals(recite.lesson()))
                .findFirst()
                .<Screen>map(lesson ->
                        new ReciteScreen(kit, new ReciteModel(lesson, recite.code(), parts(kit))))
                .orElseGet(() ->
                        new ReciteListScreen(
                                kit, reciting.desk(), new Staffed.StaffLessons(recite.code(), 0)));
    }

    private ReciteModel.Parts parts(Kit kit) {
        RecordingModel recording =
                new RecordingModel(reciting.recorder().get(), tasks, kit.narrator());
        return new ReciteModel.Parts(reciting.desk(), recording, tasks, kit.narrator());
    }

    private VoiceScreens voices() {
        return new VoiceScreens(desk.care().studio(), reciting.recorder(), tasks);
    }
}
