package org.yizhan.domain.broadcast;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

/// When the loudspeaker keeps still for everything that is not urgent.
///
/// @param from may be later than `until`: then they go over midnight
public record QuietHours(LocalTime from, LocalTime until) {
    static final Setting<String> FROM = Setting.text("broadcast.quietFrom", "21:00");
    static final Setting<String> UNTIL = Setting.text("broadcast.quietUntil", "06:30");

    /// What the village, or those above it, have set; what is no time of day counts as not set.
    public static QuietHours of(Settings settings) {
        return new QuietHours(time(settings, FROM), time(settings, UNTIL));
    }

    private static LocalTime time(Settings settings, Setting<String> setting) {
        try {
            return LocalTime.parse(settings.get(setting));
        } catch (DateTimeException e) {
            return LocalTime.parse(setting.defaultValue());
        }
    }

    public boolean contains(LocalTime time) {
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isAfter(until) ? afterFrom || beforeUntil : afterFrom && beforeUntil;
    }
}
