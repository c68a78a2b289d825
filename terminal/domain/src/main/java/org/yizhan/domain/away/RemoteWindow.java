package org.yizhan.domain.away;

import java.time.Duration;
import java.time.Instant;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.settings.Settings;

/// When members away may check in at a meeting. A hub may not hear for hours that a village opened
/// or closed its meeting, so the window goes by the time that was announced; what the hub does hear
/// goes before.
///
/// @param opens the first moment
/// @param closes the last moment
public record RemoteWindow(Instant opens, Instant closes, MeetingPhase phase) {
    /// Minutes before the meeting's beginning.
    public static final Setting<Integer> BEFORE = Setting.number("away.window.before", 30);

    /// Minutes after the meeting's beginning.
    public static final Setting<Integer> AFTER = Setting.number("away.window.after", 180);

    /// A meeting nobody closed is not open for ever.
    private static final Duration LONGEST = Duration.ofHours(12);

    /// Where the window stands.
    public enum Stand {
        EARLY,
        OPEN,
        OVER,
        CANCELLED
    }

    public static RemoteWindow of(Meeting meeting, MeetingPhase phase, Settings settings) {
        Instant start = meeting.startsAt();
        return new RemoteWindow(
                start.minus(Duration.ofMinutes(settings.get(BEFORE))),
                phase == MeetingPhase.OPEN
                        ? start.plus(LONGEST)
                        : start.plus(Duration.ofMinutes(settings.get(AFTER))),
                phase);
    }

    public Stand at(Instant now) {
        return switch (phase) {
            case CANCELLED -> Stand.CANCELLED;
            case CLOSED -> Stand.OVER;
            case OPEN -> now.isAfter(closes) ? Stand.OVER : Stand.OPEN;
            case PLANNED ->
                    now.isBefore(opens)
                            ? Stand.EARLY
                            : now.isAfter(closes) ? Stand.OVER : Stand.OPEN;
        };
    }
}
