package org.yizhan.domain.calls;

import java.time.LocalDate;
import org.yizhan.domain.places.PlaceId;

/// What came of calling a village about something.
///
/// @param place the village
/// @param kind what it was about, as the list of calls names it, such as `terminals`
/// @param note in the caller's words; may be empty
/// @param quietUntil the first day on which the list names it again, if it is still so
public record Call(PlaceId place, String kind, Outcome outcome, String note, LocalDate quietUntil) {
    public enum Outcome {
        /// They know and see to it.
        PROMISED,
        /// Nobody answered.
        NO_ANSWER,
        /// It is done.
        DONE
    }
}
