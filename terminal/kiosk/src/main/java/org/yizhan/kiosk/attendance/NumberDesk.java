package org.yizhan.kiosk.attendance;

import org.yizhan.domain.attendance.CheckinResult;

/// Where somebody without a card is written down.
public interface NumberDesk {
    /// Decides on a short number and the animal of the year of birth, and records what came of it;
    /// returns when it is durable. It does not tell which of the two was wrong. Never called on the
    /// UI thread.
    ///
    /// @param number digits
    CheckinResult take(String number, Animal animal);

    /// Whether too much was tried in the last minutes; then a person has to help.
    boolean tired();
}
