package org.yizhan.scan.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;

/// A QR code as squares, without its quiet zone: whoever draws it leaves [#QUIET_ZONE] white squares
/// around it (ISO/IEC 18004).
public final class QrMatrix {
    /// White modules to leave on every side.
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix modules;

    private QrMatrix(ByteMatrix modules) {
        this.modules = modules;
    }

    /// The code of a text. Digits alone, such as a card's, use the numeric mode at level Q: 41 of them
    /// make version 2, 25 by 25. Everything else, such as an address, is UTF-8 at level M.
    ///
    /// @throws IllegalArgumentException if the text is empty or longer than a QR code can hold
    public static QrMatrix encode(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        ErrorCorrectionLevel level = digits ? ErrorCorrectionLevel.Q : ErrorCorrectionLevel.M;
        if (text.isEmpty()) {
            throw new IllegalArgumentException("No text to encode");
        }
        try {
            QRCode code =
                    Encoder.encode(text, level, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            return new QrMatrix(code.getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException(text.length() + " characters are too many", e);
        }
    }

    /// Modules on each side, from 21 to 177.
    public int size() {
        return modules.getWidth();
    }

    /// Whether a module is dark.
    public boolean dark(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
