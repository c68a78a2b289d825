package org.yizhan.web.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The code by which the first account is made. It stands on the terminal's own screen, so that
/// only who stands there can make it: eight digits, ten minutes, five tries, once. There is none
/// when an account exists. Safe for any thread.
public final class FirstAccountCode {
    /// How long a code can be used.
    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int TRIES = 5;

    private final InstantSource clock;
    private final RandomGenerator random;
    private final BooleanSupplier needed;
    private @Nullable Live live;

    private record Live(String digits, Instant until, int triesLeft) {}

    /// @param digits eight; shown in two groups of four
    public record Shown(String digits, Instant until) {
        public String grouped() {
            return digits.substring(0, 4) + " " + digits.substring(4);
        }
    }

    /// @param needed whether there is no account yet
    public FirstAccountCode(InstantSource clock, RandomGenerator random, BooleanSupplier needed) {
        this.clock = clock;
        this.random = random;
        this.needed = needed;
    }

    /// The code to show now, made if there is none; empty when an account exists, or when this
    /// code's tries are used up and its ten minutes are not.
    public synchronized Optional<Shown> currentCode() {
        if (!needed.getAsBoolean()) {
            live = null;
            return Optional.empty();
        }
        if (live == null || !clock.instant().isBefore(live.until())) {
            String digits = "%08d".formatted(random.nextInt(100_000_000));
            live = new Live(digits, clock.instant().plus(LIFE), TRIES);
        }
        return live.triesLeft() > 0
                ? Optional.of(new Shown(live.digits(), live.until()))
                : Optional.empty();
    }

    /// Tries a code, without using it up if it is right. Blanks do not count.
    ///
    /// @return whether it is the code on the screen
    public synchronized boolean isRight(String typed) {
        Live now = live;
        if (now == null
                || !needed.getAsBoolean()
                || now.triesLeft() == 0
                || !clock.instant().isBefore(now.until())) {
            return false;
        }
        byte[] wanted = now.digits().getBytes(StandardCharsets.US_ASCII);
        byte[] given = typed.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        boolean right = MessageDigest.isEqual(wanted, given);
        if (!right) {
            live = new Live(now.digits(), now.until(), now.triesLeft() - 1);
        }
        return right;
    }

    /// The account was made: the code is gone.
    public synchronized void used() {
        live = null;
    }
}
