package org.yizhan.web.meetings;

import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingPhase;

/// What kinds and phases of meetings are called: text keys.
public final class MeetingWords {
    private MeetingWords() {}

    public static String kind(MeetingKind kind) {
        return switch (kind) {
            case ASSEMBLY -> "meetings.kind.assembly";
            case ELECTION -> "meetings.kind.election";
            case COMMITTEE -> "meetings.kind.committee";
            case GROUP -> "meetings.kind.group";
            case LECTURE -> "meetings.kind.lecture";
            case THEME_DAY -> "meetings.kind.themeDay";
            case VILLAGERS -> "meetings.kind.villagers";
            case REPRESENTATIVES -> "meetings.kind.representatives";
        };
    }

    public static String phase(MeetingPhase phase) {
        return switch (phase) {
            case PLANNED -> "meetings.phase.planned";
            case OPEN -> "meetings.phase.open";
            case CLOSED -> "meetings.phase.closed";
            case CANCELLED -> "meetings.phase.cancelled";
        };
    }

    /// The colour of a phase's tag.
    public static String tag(MeetingPhase phase) {
        return switch (phase) {
            case PLANNED -> "";
            case OPEN -> "good";
            case CLOSED -> "plain";
            case CANCELLED -> "look";
        };
    }
}
