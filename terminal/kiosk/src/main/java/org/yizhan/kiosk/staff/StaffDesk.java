package org.yizhan.kiosk.staff;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.staff.ScreenLock;
import org.yizhan.domain.terminals.Finding;

/// Lets staff in, and does what they want done. None of it is called on the UI thread.
public interface StaffDesk {
    /// A terminal without a village.
    StaffDesk NONE =
            new StaffDesk() {
                @Override
                public boolean opens(HeldCode code) {
                    return false;
                }

                @Override
                public boolean enter(HeldCode code, String pin) {
                    return false;
                }

                @Override
                public ScreenLock lock() {
                    return ScreenLock.OPEN;
                }

                @Override
                public ScreenLock answer(String digits) {
                    return ScreenLock.OPEN;
                }

                @Override
                public List<Finding> findings() {
                    return List.of();
                }

                @Override
                public Optional<Gathering> gathering() {
                    return Optional.empty();
                }

                @Override
                public void gather(HeldCode code, Gathering gathering) {}

                @Override
                public Care care() {
                    return Care.NONE;
                }
            };

    /// A meeting that is open, or that can be opened next.
    record Gathering(SubjectId id, Meeting meeting, boolean open) {}

    /// Whether somebody's card opens the panel together with a PIN.
    boolean opens(HeldCode code);

    /// Takes a PIN; a wrong one counts.
    ///
    /// @return whether it is the card's
    boolean enter(HeldCode code, String pin);

    ScreenLock lock();

    /// Takes the digits the township said.
    ///
    /// @return what the lock is after it
    ScreenLock answer(String digits);

    /// What the checks found last, the worst first.
    List<Finding> findings();

    Optional<Gathering> gathering();

    /// Opens a meeting, or ends an open one, in the name of the card's holder. Nothing happens if
    /// somebody else did so meanwhile.
    void gather(HeldCode code, Gathering gathering);

    /// What of the machine itself is looked after. Returns at once.
    Care care();
}
