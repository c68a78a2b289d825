package org.yizhan.kiosk.attendance;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.ledger.attendance.Checkins;

/// Cards are written into the village's ledger.
public final class LedgerDesk implements CardDesk {
    private final Checkins checkins;
    private final Supplier<Optional<Door>> door;
    private final Function<SubjectId, Optional<String>> phone;
    private final Function<HeldCode, Set<Waiting>> waiting;

    /// @param door kept at hand: it is asked once a second
    /// @param waiting what waits for the holder of a code
    public LedgerDesk(
            Checkins checkins,
            Supplier<Optional<Door>> door,
            Function<HeldCode, Set<Waiting>> waiting) {
        this(checkins, door, waiting, _ -> Optional.empty());
    }

    /// @param phone what a phone opens to check in at a meeting
    public LedgerDesk(
            Checkins checkins,
            Supplier<Optional<Door>> door,
            Function<HeldCode, Set<Waiting>> waiting,
            Function<SubjectId, Optional<String>> phone) {
        this.waiting = waiting;
        this.checkins = checkins;
        this.door = door;
        this.phone = phone;
    }

    @Override
    public Optional<String> phone() {
        return door.get().map(Door::id).flatMap(phone);
    }

    @Override
    public CheckinResult take(Held held) {
        return checkins.checkIn(held.code().text(), held.evidence());
    }

    @Override
    public Set<Waiting> waiting(HeldCode code) {
        return waiting.apply(code);
    }

    @Override
    public Optional<Door> door() {
        return door.get();
    }
}
