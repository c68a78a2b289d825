package org.yizhan.ledger.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.attendance.RollingCodes.Verdict;

class RollingCodesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T06:30:00Z");
    private static final SubjectId MEETING = SubjectId.named("meeting/1");

    private final RollingCodes codes = codes(1, 42);

    private static RollingCodes codes(long seed, long terminal) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return new RollingCodes(key, terminal);
    }

    @ParameterizedTest(name = "shown at {0} s of a step, brought {1} s later: {2}")
    @CsvSource({
        "0, 0, GOOD",
        "0, 9, GOOD",
        "9, 10, GOOD",
        "0, 19, GOOD",
        "0, 20, TOO_LATE",
        "9, 11, TOO_LATE",
        "0, 21, TOO_LATE",
        "0, 86400, TOO_LATE",
        "5, -10, TOO_LATE",
    })
    void aCodeIsGoodForTwentySeconds(int shown, int later, Verdict verdict) {
        String code = codes.show(MEETING, NOW.plusSeconds(shown));
        assertEquals(verdict, codes.check(code, MEETING, NOW.plusSeconds(shown + later)));
    }

    @Test
    void anotherMeetingTerminalOrKeyIsNamed() {
        String code = codes.show(MEETING, NOW);
        assertEquals(Verdict.OTHER_MEETING, codes.check(code, SubjectId.named("other"), NOW));
        assertEquals(Verdict.OTHER_TERMINAL, codes(1, 43).check(code, MEETING, NOW));
        assertEquals(Verdict.FORGED, codes(2, 42).check(code, MEETING, NOW));
    }

    @Test
    void aTruncatedOrTamperedCodeIsNeverGood() {
        String code = codes.show(MEETING, NOW);
        Random random = new Random(3);
        for (int end = 0; end < code.length(); end++) {
            assertEquals(Verdict.GARBLED, codes.check(code.substring(0, end), MEETING, NOW));
        }
        for (int i = 0; i < 2_000; i++) {
            StringBuilder tampered = new StringBuilder(code);
            int at = random.nextInt(code.length());
            tampered.setCharAt(at, "0123456789abcdefG".charAt(random.nextInt(17)));
            if (!tampered.toString().equals(code)) {
                assertNotEquals(Verdict.GOOD, codes.check(tampered.toString(), MEETING, NOW));
            }
        }
    }
}
