package org.yizhan.domain.meetings;

/// The course of a meeting: `PLANNED → OPEN → CLOSED`, or `PLANNED → CANCELLED`. Cards are taken
/// while it is open.
public enum MeetingPhase {
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED
}
