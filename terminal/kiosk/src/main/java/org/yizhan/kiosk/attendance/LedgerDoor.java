package org.yizhan.kiosk.attendance;

import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.kiosk.attendance.CardDesk.Door;
import org.yizhan.ledger.attendance.Standings;
import org.yizhan.ledger.meetings.Meetings;
import org.yizhan.ledger.views.Views;

/// How the open meeting stands, from the ledger.
public final class LedgerDoor {
    private LedgerDoor() {}

    /// @return empty while no meeting takes cards
    public static Optional<Door> of(Views views, PlaceId village) {
        return new Meetings(views)
                .open(village)
                .map(open ->
                        new Door(
                                open.id(), open.meeting(), new Standings(views, village).of(open)));
    }
}
