package org.yizhan.web.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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

    private Consumer<String> ended = _ -> {};

    /// @param behind who they really are while they practise
    private record Held(Staff staff, Optional<Staff> behind, Instant since, Instant lastUsed) {
        boolean isOver(Instant now) {
            return now.isAfter(since.plus(LONGEST)) || now.isAfter(lastUsed.plus(IDLE));
        }
    }

    /// @param random unpredictable, such as a `SecureRandom`
    public Sessions(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Tells `listener` the key of every session that is over; called while nobody signs in or out.
    public synchronized void ended(Consumer<String> listener) {
        ended = listener;
    }

    private void removeIf(Predicate<Held> over) {
        List<String> keys =
                held.entrySet().stream()
                        .filter(each -> over.test(each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        keys.forEach(this::remove);
    }

    private void remove(String key) {
        if (held.remove(key) != null) {
            ended.accept(key);
        }
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
        removeIf(each -> each.isOver(now));
        if (held.size() >= MOST) {
            remove(held.keySet().iterator().next());
        }
        return hold(new Held(staff, Optional.empty(), now, now));
    }

    private String hold(Held one) {
        String key = newKey();
        held.put(key, one);
        return key;
    }

    /// Lets somebody play another part, no longer than they may be signed in. The new key makes
    /// every form worthless that was opened before.
    ///
    /// @return the new key; empty if nobody holds this one, or plays a part already
    public synchronized Optional<String> become(String key, Staff part) {
        Held real = held.get(key);
        if (real == null || real.behind().isPresent()) {
            return Optional.empty();
        }
        remove(key);
        return Optional.of(
                hold(new Held(part, Optional.of(real.staff()), real.since(), clock.instant())));
    }

    /// Whoever played a part is themselves again.
    ///
    /// @return the new key; empty if nobody played
    public synchronized Optional<String> back(String key) {
        Held playing = held.get(key);
        if (playing == null || playing.behind().isEmpty()) {
            return Optional.empty();
        }
        remove(key);
        Staff real = playing.behind().get();
        return Optional.of(
                hold(new Held(real, Optional.empty(), playing.since(), clock.instant())));
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
            remove(key);
            return Optional.empty();
        }
        if (counts) {
            held.put(key, new Held(found.staff(), found.behind(), found.since(), now));
        }
        return Optional.of(found.staff());
    }

    /// Signs out this browser.
    public synchronized void close(String key) {
        remove(key);
    }

    /// A browser that somebody is signed in with.
    ///
    /// @param own whether it is the one that asks
    public record Open(Instant since, Instant lastUsed, boolean own) {}

    /// The browsers somebody is signed in with, the one used last first.
    ///
    /// @param key of the one that asks
    public synchronized List<Open> of(Staff staff, String key) {
        Instant now = clock.instant();
        return held.entrySet().stream()
                .filter(each -> isOf(each.getValue(), staff.place(), staff.account()))
                .filter(each -> !each.getValue().isOver(now))
                .map(each ->
                        new Open(
                                each.getValue().since(),
                                each.getValue().lastUsed(),
                                each.getKey().equals(key)))
                .sorted(Comparator.comparing(Open::lastUsed).reversed())
                .toList();
    }

    /// Signs out all browsers of this person but one.
    ///
    /// @param key of the one that stays
    public synchronized void closeOthers(Staff staff, String key) {
        List<String> others =
                held.entrySet().stream()
                        .filter(each -> isOf(each.getValue(), staff.place(), staff.account()))
                        .map(Map.Entry::getKey)
                        .filter(each -> !each.equals(key))
                        .toList();
        others.forEach(this::remove);
    }

    private static boolean isOf(Held each, PlaceId place, SubjectId account) {
        Staff real = each.behind().orElse(each.staff());
        return real.account().equals(account) && real.place().equals(place);
    }

    /// Signs out every browser of an account, as when it is closed or its password changes.
    ///
    /// @param place of the account: the same subject in another place is somebody else
    public synchronized void closeAll(PlaceId place, SubjectId account) {
        removeIf(each -> isOf(each, place, account));
    }
}
