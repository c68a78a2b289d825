package org.yizhan.tour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CertificateTest {
    @Test
    void aFingerprintIsComparedDigitByDigit() {
        Certificate certificate = new Certificate("AB:CD:12:34", "");
        assertEquals(0, certificate.errorsIn("AB:CD:\n12:34"));
        assertEquals(1, certificate.errorsIn("AB:CD:72:34"));
        assertEquals(1, certificate.errorsIn("AB:CD:2:34"));
        assertTrue(certificate.errorsIn("34:12:CD:AB") > 4);
        assertEquals(8, certificate.errorsIn(""));
    }
}
