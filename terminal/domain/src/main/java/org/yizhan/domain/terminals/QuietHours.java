package org.yizhan.domain.terminals;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.yizhan.domain.settings.Setting;

/// When a terminal speaks softly, every day, because somebody sleeps nearby, and its loudspeaker
/// keeps still for everything that is not urgent. It still answers whoever touches it.
///
/// @param until not included; where it is before `from` the night lies between them, where both
///     are the same there are no quiet hours
public record QuietHours(LocalTime from, LocalTime until) {
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /// Written as [#toString()].
    public static final Setting<QuietHours> SETTING =
            new Setting<>(
                    "care.quietHours",
                    new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 30)),
                    QuietHours::parse);

    /// How loud it is then at most, 0 to 100; as by day where nobody has said.
    public static final Setting<Integer> VOLUME = Setting.number("care.quietVolume", 100);

    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    /// Reads two times with a hyphen between them, such as `21:00-06:30`.
    ///
    /// @throws IllegalArgumentException if it is something else
    public static QuietHours parse(String text) {
        String[] times = text.split("-", -1);
        if (times.length != 2) {
            throw new IllegalArgumentException(text);
        }
        try {
            return new QuietHours(
                    LocalTime.parse(times[0], HOURS), LocalTime.parse(times[1], HOURS));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /// Whether there are no quiet hours.
    public boolean isNone() {
        return from.equals(until);
    }

    public boolean holds(LocalTime now) {
        boolean begun = !now.isBefore(from);
        boolean over = !now.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }

    @Override
    public String toString() {
        return HOURS.format(from) + "-" + HOURS.format(until);
    }
}
