package org.yizhan.domain.broadcast;

import java.time.LocalTime;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

/// When the loudspeaker keeps still for everything that is not urgent.
///
/// @param from may be later than `until`: then they go over midnight
public record QuietHours(LocalTime from, LocalTime until) {
    static final Setting<LocalTime> FROM =
            new Setting<>("broadcast.quietFrom", LocalTime.of(21, 0), QuietHours::time);
    static final Setting<LocalTime> UNTIL =
            new Setting<>("broadcast.quietUntil", LocalTime.of(6, 30), QuietHours::time);

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /// What the village, or those above it, have set.
    public static QuietHours of(Settings settings) {
        return new QuietHours(settings.get(FROM), settings.get(UNTIL));
    }

    public boolean contains(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }
}
