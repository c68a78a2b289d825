package org.yizhan.kiosk;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.yizhan.domain.study.Together;
import org.yizhan.kiosk.attendance.CardDesk.Door;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Destination.ShortNumber;
import org.yizhan.kiosk.navigation.Destination.StudyTogether;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.navigation.Staffed;
import org.yizhan.kiosk.session.Session;
import org.yizhan.kiosk.views.Kept;

/// Turns the terminal into the meeting's door when staff open a meeting, shows the lesson that the
/// meeting listens to together, and turns back when they close it.
final class DoorKeeper {
    private final Navigator navigator;
    private final Kept<Optional<Door>> door;
    private final Kept<Optional<Together>> together;
    private final ReadOnlyObjectProperty<Session.State> visit;

    /// @param navigator used on the UI thread only
    /// @param visit whether somebody is here
    DoorKeeper(
            Kept<Optional<Door>> door,
            Kept<Optional<Together>> together,
            Navigator navigator,
            ReadOnlyObjectProperty<Session.State> visit) {
        this.door = door;
        this.together = together;
        this.navigator = navigator;
        this.visit = visit;
    }

    /// Looks now, whenever the meeting changes, and when somebody left.
    void keep() {
        door.watch(() -> Platform.runLater(this::look));
        together.watch(() -> Platform.runLater(this::look));
        visit.addListener((_, _, now) -> {
            if (now == Session.State.NONE) {
                Platform.runLater(this::look);
            }
        });
        look();
    }

    private void look() {
        Destination here = navigator.here();
        boolean there = here instanceof MeetingDoor || here instanceof StudyTogether;
        boolean beside = here instanceof ShortNumber || here instanceof Staffed;
        if (door.now().isEmpty()) {
            if (there) {
                navigator.idle();
            }
            return;
        }
        Destination wanted =
                together.now()
                        .<Destination>map(study ->
                                new StudyTogether(study.lesson(), study.line(), study.turn()))
                        .orElseGet(MeetingDoor::new);
        if (!wanted.equals(here) && !beside) {
            navigator.go(wanted);
        }
    }
}
