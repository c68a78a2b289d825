package org.yizhan.kiosk;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yizhan.kiosk.attendance.CardDesk.Door;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Destination.ShortNumber;
import org.yizhan.kiosk.navigation.Destination.Staffed;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.session.Session;
import org.yizhan.kiosk.views.Kept;

/// Turns the terminal into the meeting's door when staff open a meeting, and back when they close
/// it.
final class DoorKeeper {
    private final Navigator navigator;
    private final Kept<Optional<Door>> door;
    private final ReadOnlyObjectProperty<Session.State> visit;

    /// @param navigator used on the UI thread only
    /// @param visit whether somebody is here
    DoorKeeper(
            Kept<Optional<Door>> door,
            Navigator navigator,
            ReadOnlyObjectProperty<Session.State> visit) {
        this.door = door;
        this.navigator = navigator;
        this.visit = visit;
    }

    /// Looks now, whenever the meeting changes, and when somebody left.
    void keep() {
        door.watch(() -> Platform.runLater(this::look));
        visit.addListener((_, _, now) -> {
            if (now == Session.State.NONE) {
                Platform.runLater(this::look);
            }
        });
        look();
    }

    private void look() {
        boolean open = door.now().isPresent();
        boolean there = navigator.here() instanceof MeetingDoor;
        boolean beside =
                navigator.here() instanceof ShortNumber || navigator.here() instanceof Staffed;
        if (open && !there && !beside) {
            navigator.go(new MeetingDoor());
        } else if (!open && there) {
            navigator.idle();
        }
    }
}
