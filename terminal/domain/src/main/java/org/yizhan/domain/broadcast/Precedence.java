package org.yizhan.domain.broadcast;

import java.time.LocalTime;
import org.yizhan.domain.terminals.QuietHours;

/// Who gives way to whom at a terminal.
///
/// Nobody's recording is ever spoken into: every broadcast waits for its end. An urgent one
/// interrupts whatever the terminal itself is saying, which stands where it was and goes on at a
/// touch; at a meeting's door it waits for the name that is being said. One that is not urgent
/// waits until nobody is there, and through the quiet hours.
public final class Precedence {
    private Precedence() {}

    /// What goes on before the terminal.
    public enum Room {
        /// Nobody is there.
        EMPTY,
        /// Somebody is, and listens, looks or thinks.
        IN_USE,
        /// Somebody speaks into the microphone.
        RECORDING,
        /// A meeting's door, silent at the moment.
        DOOR,
        /// A meeting's door, and a name is being said.
        DOOR_SPEAKING
    }

    /// @param time in the village
    /// @param trusted whether the clock is
    public record Situation(Room room, LocalTime time, boolean trusted) {}

    /// Whether a broadcast whose time has come may begin.
    public static boolean lets(boolean urgent, Situation situation, QuietHours quiet) {
        return switch (situation.room()) {
            case RECORDING, DOOR_SPEAKING -> false;
            case IN_USE, DOOR -> urgent;
            case EMPTY -> urgent || (situation.trusted() && !quiet.holds(situation.time()));
        };
    }
}
