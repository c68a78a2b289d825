package org.yizhan.web.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Hashes of passwords: Argon2id (RFC 9106) in the PHC string format, in one
/// lane. One at a time, so that a crowd of guesses cannot fill the memory; a hash that would cost
/// more than any of ours, from whatever node it came, fits nothing. Safe for any thread.
public final class Passwords {
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final Cost MOST = new Cost(64 * 1024, 4);
    private static final Pattern PHC =
            Pattern.compile(
                    "\\$argon2id\\$v=19\\$m=(\\d{1,6}),t=(\\d{1,2}),p=(\\d)\\$([\\w+/]+)\\$([\\w+/]+)");

    private final RandomGenerator random;
    private final Cost cost;
    private final Semaphore one = new Semaphore(1, true);

    /// What a new hash costs whoever guesses.
    public record Cost(int kibibytes, int passes) {
        /// What OWASP's Password Storage Cheat Sheet names first.
        public static final Cost OWASP = new Cost(19 * 1024, 2);
    }

    /// @param random unpredictable, such as a `SecureRandom`
    public Passwords(RandomGenerator random, Cost cost) {
        this.random = random;
        this.cost = cost;
    }

    /// A password for somebody else, to be handed over: twelve digits, 40 bits, which any keyboard
    /// can type.
    public String newCode() {
        return "%012d".formatted(random.nextLong(1_000_000_000_000L));
    }

    /// The hash to store.
    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        byte[] sum = argon2id(password, salt, cost.kibibytes(), cost.passes(), LANES);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.kibibytes(),
                        cost.passes(),
                        LANES,
                        base64.encodeToString(salt),
                        base64.encodeToString(sum));
    }

    /// Whether a hash costs whoever guesses less than a new one would.
    public boolean isWeak(String phc) {
        Matcher parts = PHC.matcher(phc);
        return parts.matches()
                && (Integer.parseInt(parts.group(1)) < cost.kibibytes()
                        || Integer.parseInt(parts.group(2)) < cost.passes());
    }

    /// Whether the password is the one of the hash. A text that is no hash fits nothing.
    public boolean fits(String password, String phc) {
        Matcher parts = PHC.matcher(phc);
        if (!parts.matches()
                || Integer.parseInt(parts.group(1)) > MOST.kibibytes()
                || Integer.parseInt(parts.group(2)) > MOST.passes()
                || Integer.parseInt(parts.group(3)) > MOST.passes()) {
            return false;
        }
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        byte[] sum =
                argon2id(
                        password,
                        salt,
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)));
        return MessageDigest.isEqual(sum, Base64.getDecoder().decode(parts.group(5)));
    }

    private byte[] argon2id(String password, byte[] salt, int kibibytes, int passes, int lanes) {
        Argon2Parameters parameters =
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(kibibytes)
                        .withIterations(passes)
                        .withParallelism(lanes)
                        .withSalt(salt)
                        .build();
        byte[] sum = new byte[BYTES];
        one.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(parameters);
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), sum);
        } finally {
            one.release();
        }
        return sum;
    }
}
