package org.yizhan.web.accounts;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often may be guessed: thirty tries in ten minutes from one address, and five wrong ones in a
/// row lock a login for a quarter of an hour. In memory, for at most some thousand addresses and
/// logins at a time. Safe for any thread.
public final class SignInLimits {
    /// How long a login stays locked.
    public static final Duration LOCKED = Duration.ofMinutes(15);

    private static final int WRONG_IN_A_ROW = 5;
    private static final int TRIES = 30;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final InstantSource clock;
    private final Map<String, Bucket> addresses = new Recent<>();
    private final Map<String, Wrong> wrong = new Recent<>();

    private record Wrong(int times, Instant last) {}

    public SignInLimits(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether this address may try once more now; counts as a try.
    public synchronized boolean mayTry(String address) {
        return addresses.computeIfAbsent(address, _ -> newBucket()).tryConsume(1);
    }

    /// Whether the login is locked after too many wrong passwords.
    public synchronized boolean isLocked(String login) {
        Wrong seen = wrong.get(login);
        return seen != null
                && seen.times() >= WRONG_IN_A_ROW
                && clock.instant().isBefore(seen.last().plus(LOCKED));
    }

    public synchronized void wasWrong(String login) {
        Wrong seen = wrong.get(login);
        int before =
                seen == null || clock.instant().isAfter(seen.last().plus(LOCKED))
                        ? 0
                        : seen.times();
        wrong.put(login, new Wrong(before + 1, clock.instant()));
    }

    public synchronized void wasRight(String login) {
        wrong.remove(login);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, WITHIN))
                .withCustomTimePrecision(new Meter(clock))
                .build();
    }

    private record Meter(InstantSource clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Math.multiplyExact(clock.millis(), 1_000_000L);
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /// Forgets what was used longest ago.
    private static final class Recent<V> extends LinkedHashMap<String, V> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 4_000;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }
}
