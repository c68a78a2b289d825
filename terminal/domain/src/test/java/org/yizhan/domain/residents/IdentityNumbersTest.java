package org.yizhan.domain.residents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "他的身份证号是11010519491231002X，请核对。",
                "110105194912310021",
                "号码：110105 1949 1231 002x",
                "１１０１０５１９４９１２３１００２Ｘ",
                "一个110105194912310021，两个110105194912310029。"
            })
    void aNumberIsCoveredButForItsEnd(String text) {
        String masked = IdentityNumbers.masked(text);
        assertTrue(IdentityNumbers.isIn(masked), masked);
        assertFalse(masked.contains("1949") || masked.contains("１９４９"), masked);
        assertEquals(masked, IdentityNumbers.masked(masked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "139 0000 0001",
                "20260100000000000000000000000000000000001",
                "91350100M000100Y43",
                "0f110105194912310021aa",
                "2026-11-22 14:30",
                "***"
            })
    void whatIsNoneStaysAsItIs(String text) {
        assertEquals(text, IdentityNumbers.masked(text));
        assertFalse(IdentityNumbers.isIn(text));
    }

    @Test
    void theEndByWhichItsOwnerKnowsItStays() {
        assertEquals("**************002X", IdentityNumbers.masked("11010519491231002X"));
    }
}
