package org.yizhan.kiosk.attendance;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.ledger.attendance.Checkins;

/// Cards are written into the village's ledger.
public final class LedgerDesk implements CardDesk {
    private final Checkins checkins;
    private final Supplier<Optional<Door>> door;
    private final Function<SubjectId, Optional<String>> phone;
    private final Predicate<String> letters;

    /// @param door kept at hand: it is asked once a second
    /// @param letters whether an answer waits for the holder of a code
    public LedgerDesk(Checkins checkins, Supplier<Optional<Door>> door, Predicate<String> letters) {
        this(checkins, door, letters, _ -> Optional.empty());
    }

    /// @param phone what a phone opens to check in at a meeting
    public LedgerDesk(
            Checkins checkins,
            Supplier<Optional<Door>> door,
            Predicate<String> letters,
            Function<SubjectId, Optional<String>> phone) {
        this.letters = letters;
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
        return checkins.checkIn(held.code(), held.evidence());
    }

    @Override
    public boolean hasLetters(String code) {
        return letters.test(code);
    }

    @Override
    public Optional<Door> door() {
        return door.get();
    }
}
