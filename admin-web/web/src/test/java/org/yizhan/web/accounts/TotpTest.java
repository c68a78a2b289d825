package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last six digits of the examples in RFC 6238, appendix B, for SHA-1.
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertEquals(code, Totp.code(SECRET, Instant.ofEpochSecond(second)));
    }

    @Test
    void aTelephonesClockMayBeHalfAMinuteOffAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        String code = Totp.code(SECRET, now);
        assertTrue(Totp.step(SECRET, code, now.plusSeconds(30)).isPresent());
        assertTrue(Totp.step(SECRET, code, now.minusSeconds(30)).isPresent());
        assertTrue(Totp.step(SECRET, code, now.plusSeconds(90)).isEmpty());
        assertTrue(Totp.step(SECRET, code, now.minusSeconds(90)).isEmpty());
    }
}
