package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeakPasswordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "87654321",
                "1234567890",
                "88888888",
                "aaaaaaaaa",
                "abcdefgh",
                "Password1",
                "PASSWORD123",
                "sunshine",
                "iloveyou",
                "woaini1314",
                "liujianguo",
                "liujianguo2026",
                "yizhan2026!",
                "shuji888",
                "carefree",
                "19560302",
                "13900000001"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertTrue(WeakPasswords.isWeak(password, "liujianguo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一句好记的话",
                "red lanterns over the mill",
                "19561399",
                "139000000012",
                "zhibu kai hui na tian"
            })
    void aSentenceOfAnyKindIsFine(String password) {
        assertFalse(WeakPasswords.isWeak(password, "liujianguo"));
    }

    @Test
    void theThirtyThousandCommonestAreKnownIfTheyAreLongEnoughToBeChosen() {
        assertEquals(11_611, WeakPasswords.common());
    }

    @Test
    void aLoginWithinALongerPasswordIsFine() {
        assertFalse(WeakPasswords.isWeak("liujianguo likes the mill", "liujianguo"));
    }
}
