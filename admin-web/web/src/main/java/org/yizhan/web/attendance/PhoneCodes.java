package org.yizhan.web.attendance;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.facts.SubjectId;

/// One-time codes by which the secretary binds a phone to people of a household: eight digits, ten
/// minutes, and every wrong try counts against all of them. Safe for any thread.
final class PhoneCodes {
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final int TRIES = 5;
    private static final int DIGITS = 8;

    private final InstantSource clock;
    private final SecureRandom random;
    private final Map<String, Offer> offers = new HashMap<>();

    private record Offer(List<SubjectId> residents, Instant until, int tries) {
        Offer tried() {
            return new Offer(residents, until, tries - 1);
        }
    }

    PhoneCodes(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    synchronized String offer(List<SubjectId> residents) {
        StringBuilder code = new StringBuilder();
        random.ints(DIGITS, 0, 10).forEach(code::append);
        Instant until = clock.instant().plus(LIFE);
        offers.put(code.toString(), new Offer(List.copyOf(residents), until, TRIES));
        return code.toString();
    }

    /// Whom a code is for; it is used up by that.
    synchronized Optional<List<SubjectId>> use(String typed) {
        Instant now = clock.instant();
        offers.values().removeIf(offer -> offer.tries() <= 0 || now.isAfter(offer.until()));
        Offer found = offers.remove(typed.replaceAll("\\D", ""));
        if (found == null) {
            offers.replaceAll((_, offer) -> offer.tried());
        }
        return Optional.ofNullable(found).map(Offer::residents);
    }
}
