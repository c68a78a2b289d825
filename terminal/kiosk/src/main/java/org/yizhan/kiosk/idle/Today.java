package org.yizhan.kiosk.idle;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.meetings.Meeting;

/// What there is to know about the village this day.
///
/// @param duty who is here, in order
/// @param meeting the next one that is not over
/// @param notices titles of the notices in force, newest first
public record Today(List<Shift> duty, Optional<Meeting> meeting, List<String> notices) {
    public Today {
        duty = List.copyOf(duty);
        notices = List.copyOf(notices);
    }

    /// Where screens ask for the day.
    public interface Days {
        /// The day as it is known now; returns at once.
        Today today();
    }
}
