package org.yizhan.web.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.yizhan.domain.facts.SubjectId;

/// Phones that opened a good code: each may check people in for five minutes. Safe for any thread.
final class PhoneSessions {
    static final Duration LIFE = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<String, Session> open = new HashMap<>();

    private record Session(SubjectId meeting, Instant until) {}

    PhoneSessions(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void begin(String phone, SubjectId meeting) {
        Instant now = clock.instant();
        open.values().removeIf(session -> now.isAfter(session.until()));
        open.put(phone, new Session(meeting, now.plus(LIFE)));
    }

    synchronized boolean isOpen(String phone, SubjectId meeting) {
        Session session = open.get(phone);
        return session != null
                && session.meeting().equals(meeting)
                && !clock.instant().isAfter(session.until());
    }
}
