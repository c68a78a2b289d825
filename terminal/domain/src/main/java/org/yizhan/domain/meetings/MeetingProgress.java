package org.yizhan.domain.meetings;

/// Where a meeting stands, kept apart from its plan so that opening it never rewrites what was
/// planned.
public record MeetingProgress(MeetingPhase phase) {}
