package org.yizhan.kiosk;

import java.util.Optional;
import javafx.application.Platform;
import org.yizhan.kiosk.attendance.CardDesk.Door;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.views.Kept;

/// Turns the terminal into the meeting's door when staff open a meeting, and back when they close
/// it.
final class DoorKeeper {
    private final Navigator navigator;
    private final Kept<Optional<Door>> door;

    /// @param navigator used on the UI thread only
    DoorKeeper(Kept<Optional<Door>> door, Navigator navigator) {
        this.door = door;
        this.navigator = navigator;
    }

    /// Looks now and whenever the meeting changes.
    void keep() {
        door.watch(() -> Platform.runLater(this::look));
        look();
    }

    private void look() {
        boolean open = door.now().isPresent();
        boolean there = navigator.here() instanceof MeetingDoor;
        if (open && !there) {
            navigator.go(new MeetingDoor());
        } else if (!open && there) {
            navigator.idle();
        }
    }
}
