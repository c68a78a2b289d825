package org.yizhan.tour.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CertificateTest {
    @Test
    void aFingerprintIsComparedPairByPair() {
        Certificate certificate = new Certificate("AB:CD:12:34", "");
        assertEquals(4, certificate.pairsIn("AB CD\n12:34"));
        assertEquals(3, certificate.pairsIn("AB:CD:72:34"));
        assertTrue(certificate.pairsIn("34:12:CD:AB") < 2);
    }
}
