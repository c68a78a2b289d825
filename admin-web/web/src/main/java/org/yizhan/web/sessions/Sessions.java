package org.yizhan.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;

/// The signed-in browsers of this server. They are kept in memory only: after a restart people sign
/// in again. Safe for any thread.
///
/// A browser's key is 256 random bits. Before signing in it is held by nobody here; signing in
/// gives a new one, so that a key planted in a browser beforehand is worth nothing.
public final class Sessions {
    /// Unused for so long, a session is over.
    public static final Duration IDLE = Duration.ofHours(2);

    /// However busy, a session is over after so long.
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final int MOST = 2_000;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final Map<String, Held> held = new LinkedHashMap<>();

    private record Held(Staff staff, Instant since, Instant lastUsed) {
        boolean isOver(Instant now) {
            return now.isAfter(since.plus(LONGEST)) || now.isAfter(lastUsed.plus(IDLE));
        }
    }

    /// @param random unpredictable, such as a `SecureRandom`
    public Sessions(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// A new key for a browser that has none.
    public String newKey() {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /// Signs a person in.
    ///
    /// @return the new key
    public synchronized String open(Staff staff) {
        Instant now = clock.instant();
        held.values().removeIf(each -> each.isOver(now));
        if (held.size() >= MOST) {
            held.remove(held.keySet().iterator().next());
        }
        String key = newKey();
        held.put(key, new Held(staff, now, now));
        return key;
    }

    /// Who holds the key, and counts as use of it.
    public synchronized Optional<Staff> staff(String key) {
        return find(key, true);
    }

    /// Who holds the key, without counting as use: pages that refresh themselves do not keep a
    /// session alive.
    public synchronized Optional<Staff> glance(String key) {
        return find(key, false);
    }

    private Optional<Staff> find(String key, boolean counts) {
        Held found = held.get(key);
        if (found == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (found.isOver(now)) {
            held.remove(key);
            return Optional.empty();
        }
        if (counts) {
            held.put(key, new Held(found.staff(), found.since(), now));
        }
        return Optional.of(found.staff());
    }

    /// Signs out this browser.
    public synchronized void close(String key) {
        held.remove(key);
    }

    /// Signs out every browser of an account, as when it is closed or its password changes.
    ///
    /// @param place of the account: the same subject in another place is somebody else
    public synchronized void closeAll(PlaceId place, SubjectId account) {
        held.values()
                .removeIf(each ->
                        each.staff().account().equals(account)
                                && each.staff().place().equals(place));
    }
}
