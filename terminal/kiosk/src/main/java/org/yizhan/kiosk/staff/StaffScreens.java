package org.yizhan.kiosk.staff;

import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.cards.CardModel;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;

/// Makes the screens of the staff panel.
public final class StaffScreens {
    private final StaffDesk desk;
    private final Eyes eyes;
    private final Tasks tasks;

    public StaffScreens(StaffDesk desk, Eyes eyes, Tasks tasks) {
        this.desk = desk;
        this.eyes = eyes;
        this.tasks = tasks;
    }

    public Screen open(Kit kit, Destination.Staffed destination) {
        return switch (destination) {
            case Destination.StaffDoor _ ->
                    new StaffDoorScreen(
                            kit,
                            new DoorModel(
                                    desk,
                                    new DoorModel.Parts(
                                            new CardModel(eyes, tasks),
                                            tasks,
                                            kit.narrator(),
                                            kit.navigator())));
            case Destination.StaffPanel panel -> new StaffPanelScreen(kit, panel.code());
            case Destination.StaffFindings _ -> new FindingsScreen(kit, desk.findings());
            case Destination.StaffMeeting meeting ->
                    new MeetingSwitchScreen(kit, desk, tasks, meeting.code());
        };
    }
}
