package org.yizhan.domain.meetings;

import java.time.Instant;

/// A meeting was put off (改期). The subject is the meeting.
public record Postponement(Instant from, Instant to, String reason) {}
