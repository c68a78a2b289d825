package org.yizhan.web.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The six digits a telephone shows for half a minute (RFC 6238: SHA-1, 30 s, six digits, what every
/// authenticator program takes).
final class Totp {
    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    /// A telephone's clock may be half a minute off, to either side.
    private static final int STEPS_AROUND = 1;

    private Totp() {}

    /// The step in which a code is right now; empty if it is not.
    static OptionalLong step(byte[] secret, String code, Instant now) {
        long middle = now.getEpochSecond() / STEP_SECONDS;
        for (long step = middle - STEPS_AROUND; step <= middle + STEPS_AROUND; step++) {
            if (MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.US_ASCII),
                    code.getBytes(StandardCharsets.US_ASCII))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String code(byte[] secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            byte[] sum = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = sum[sum.length - 1] & 0xf;
            int number = ByteBuffer.wrap(sum).getInt(offset) & 0x7fff_ffff;
            return "%06d".formatted(number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA1", e);
        }
    }
}
