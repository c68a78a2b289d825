package org.yizhan.kiosk.attendance;

import java.util.Optional;
import java.util.function.Supplier;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.ledger.attendance.Checkins;

/// Cards are written into the village's ledger.
public final class LedgerDesk implements CardDesk {
    private final Checkins checkins;
    private final Supplier<Optional<Door>> door;

    /// @param door kept at hand: it is asked once a second
    public LedgerDesk(Checkins checkins, Supplier<Optional<Door>> door) {
        this.checkins = checkins;
        this.door = door;
    }

    @Override
    public CheckinResult take(Held held) {
        return checkins.checkIn(held.code(), held.evidence());
    }

    @Override
    public Optional<Door> door() {
        return door.get();
    }
}
