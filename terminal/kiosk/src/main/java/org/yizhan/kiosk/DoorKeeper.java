package org.yizhan.kiosk;

import java.util.Set;
import javafx.application.Platform;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.ledger.Change;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.meetings.MeetingFacts;

/// Turns the terminal into the meeting's door when staff open a meeting, and back when they close
/// it.
final class DoorKeeper implements AutoCloseable {
    private final Navigator navigator;
    private final CardDesk desk;
    private final Subscription subscription;

    /// @param navigator used on the UI thread only
    DoorKeeper(Ledger ledger, CardDesk desk, Navigator navigator) {
        this.desk = desk;
        this.navigator = navigator;
        subscription = ledger.changed(this::changed);
    }

    private void changed(Set<Change> changes) {
        if (changes.stream()
                .anyMatch(change -> change.type().equals(MeetingFacts.PROGRESS.name()))) {
            Platform.runLater(this::look);
        }
    }

    /// On the UI thread.
    void look() {
        boolean open = desk.door().isPresent();
        boolean there = navigator.here() instanceof MeetingDoor;
        if (open && !there) {
            navigator.go(new MeetingDoor());
        } else if (!open && there) {
            navigator.idle();
        }
    }

    @Override
    public void close() {
        subscription.close();
    }
}
