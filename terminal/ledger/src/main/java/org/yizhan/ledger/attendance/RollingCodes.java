package org.yizhan.ledger.attendance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.yizhan.domain.facts.SubjectId;

/// The code on a terminal's screen that a phone in the room opens: terminal, meeting, time step, and
/// an authentication code over them by the terminal's own key. It means something to this terminal
/// only, for about twenty seconds on its own clock, so that a picture of it sent elsewhere comes too
/// late. Immutable and safe for any thread.
public final class RollingCodes {
    /// How long one code is shown.
    public static final Duration STEP = Duration.ofSeconds(10);

    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f]{8})([0-9a-f]{8})([0-9a-f]{12})([0-9a-f]{20})");

    private final SecretKeySpec key;
    private final String terminal;

    /// @param key 32 random bytes that never leave this terminal
    /// @param terminal the id it writes under
    public RollingCodes(byte[] key, long terminal) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.terminal = HexFormat.of().toHexDigits(terminal).substring(8);
    }

    /// What became of a code that a phone brought.
    public enum Verdict {
        GOOD,
        /// It was good once: a picture sent on, or a slow phone.
        TOO_LATE,
        FORGED,
        OTHER_TERMINAL,
        OTHER_MEETING,
        /// Cut off, or no such code at all.
        GARBLED
    }

    /// The code of this moment: 48 characters that need no escaping in an address.
    public String show(SubjectId meeting, Instant now) {
        String content = terminal + tip(meeting) + HexFormat.of().toHexDigits(step(now), 12);
        return content + mac(content);
    }

    /// @param open the meeting that takes people now
    /// @param now on the clock that showed the code
    public Verdict check(String code, SubjectId open, Instant now) {
        Matcher parts = SHAPE.matcher(code);
        if (!parts.matches()) {
            return Verdict.GARBLED;
        }
        if (!parts.group(1).equals(terminal)) {
            return Verdict.OTHER_TERMINAL;
        }
        byte[] proof = mac(code.substring(0, 28)).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(proof, parts.group(4).getBytes(StandardCharsets.US_ASCII))) {
            return Verdict.FORGED;
        }
        if (!parts.group(2).equals(tip(open))) {
            return Verdict.OTHER_MEETING;
        }
        long age = step(now) - HexFormat.fromHexDigitsToLong(parts.group(3));
        return age == 0 || age == 1 ? Verdict.GOOD : Verdict.TOO_LATE;
    }

    private static long step(Instant now) {
        return now.toEpochMilli() / STEP.toMillis();
    }

    private static String tip(SubjectId meeting) {
        return meeting.toString().substring(0, 8);
    }

    /// The first 80 bits of HMAC-SHA-256 (RFC 2104, section 5).
    private String mac(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] all = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(all, 0, 10);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }
}
