package org.yizhan.web.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords(new Random(1), Passwords.Cost.OWASP);

    @Test
    void aPasswordFitsItsHashOnly() {
        String hash = passwords.hash("青石沟 2026");
        assertTrue(passwords.fits("青石沟 2026", hash));
        assertFalse(passwords.fits("青石沟 2025", hash));
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertNotEquals(passwords.hash("same"), passwords.hash("same"));
    }

    /// From the reference implementation's test.c (P-H-C/phc-winner-argon2): version 0x13, t 2,
    /// 65536 KiB, one lane.
    @Test
    void readsHashesOfTheReferenceImplementation() {
        assertTrue(
                passwords.fits(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                                + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"));
    }

    @Test
    void aHashSaysWhatItCost() {
        assertTrue(passwords.hash("x").startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void aHashFromElsewhereThatWouldCostTooMuchFitsNothing() {
        assertFalse(passwords.fits("x", "$argon2id$v=19$m=65536,t=99,p=1$c29tZXNhbHQ$c29tZXNhbHQ"));
    }

    @Test
    void whatIsNoHashFitsNothing() {
        assertFalse(passwords.fits("", ""));
        assertFalse(passwords.fits("x", "$argon2id$v=19$m=999999,t=2,p=1$c29tZXNhbHQ$c29tZXNhbHQ"));
    }
}
