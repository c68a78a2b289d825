package org.yizhan.web.cards;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.yizhan.domain.cards.CardCode;

/// A card's code as dark squares, 25 a side (ISO/IEC 18004, version 2, level Q, numeric), without its quiet zone.
final class CardSquares {
    private CardSquares() {}

    static boolean[][] of(CardCode code) {
        ByteMatrix matrix = encode(code);
        boolean[][] rows = new boolean[matrix.getHeight()][matrix.getWidth()];
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < rows[y].length; x++) {
                rows[y][x] = matrix.get(x, y) == 1;
            }
        }
        return rows;
    }

    private static ByteMatrix encode(CardCode code) {
        try {
            return Encoder.encode(
                            code.digits(),
                            ErrorCorrectionLevel.Q,
                            Map.of(EncodeHintType.QR_VERSION, 2))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("41 digits fit version 2 at level Q", e);
        }
    }
}
