package org.yizhan.tour.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/// A card that the village did not print: somebody drew a code on paper.
public final class ForeignCard {
    private static final double WIDTH = 85.6;
    private static final double HEIGHT = 54;
    private static final double CODE = 32;
    private static final double FROM_RIGHT = 7;

    private ForeignCard() {}

    /// @param digits what the code says
    public static BufferedImage with(String digits) {
        int width = Scissors.dots(WIDTH);
        int height = Scissors.dots(HEIGHT);
        BufferedImage card = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        ByteMatrix code = code(digits);
        int module = Scissors.dots(CODE) / code.getWidth();
        int left = width - Scissors.dots(FROM_RIGHT) - module * code.getWidth();
        int top = (height - module * code.getHeight()) / 2;
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y) == 1) {
                    pen.fillRect(left + x * module, top + y * module, module, module);
                }
            }
        }
        pen.dispose();
        return card;
    }

    private static ByteMatrix code(String digits) {
        try {
            return Encoder.encode(
                            digits, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.QR_VERSION, 2))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("No code on a card: " + digits, e);
        }
    }
}
