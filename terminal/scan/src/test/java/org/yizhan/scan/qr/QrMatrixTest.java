package org.yizhan.scan.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.DecoderResult;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

class QrMatrixTest {
    private static final String CARD = "10330102001000000004212345678901234567890";

    @Test
    void aCardIsVersionTwoAtLevelQ() throws Exception {
        assertEquals(41, CARD.length());
        QrMatrix code = QrMatrix.encode(CARD);
        assertEquals(25, code.size());
        assertEquals("Q", read(code).getECLevel());
        assertEquals(CARD, read(code).getText());
    }

    @Test
    void anAddressInChineseComesBack() throws Exception {
        String address = "http://192.168.1.20:8080/签到?t=1234567890";
        assertEquals(address, read(QrMatrix.encode(address)).getText());
    }

    @Test
    void whatNoCodeCanHoldIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> QrMatrix.encode("a".repeat(4_000)));
        assertThrows(IllegalArgumentException.class, () -> QrMatrix.encode(""));
    }

    private static DecoderResult read(QrMatrix code) throws FormatException, ChecksumException {
        BitMatrix bits = new BitMatrix(code.size());
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    bits.set(x, y);
                }
            }
        }
        return new Decoder().decode(bits);
    }
}
