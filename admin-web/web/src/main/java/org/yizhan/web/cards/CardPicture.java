package org.yizhan.web.cards;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.scan.qr.QrMatrix;

/// A member's code as a picture to keep on a phone: dark on white, as large as a phone is wide, and
/// the quiet zone around it, so that a dark viewer does not swallow its edge.
final class CardPicture {
    private static final int WIDTH = 1_080;
    private static final int HEIGHT = 1_440;
    private static final int MODULE = 30;
    private static final int TOP = 300;

    private CardPicture() {}

    /// A PNG.
    ///
    /// @param use what to do with it, in one line
    static byte[] png(CardSheet.Printed card, CardSheet.Words words) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = picture.createGraphics();
        ink.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, WIDTH, HEIGHT);
        ink.setColor(Color.BLACK);
        centred(ink, words.place(), 48, 100);
        centred(ink, card.name(), 110, 245);
        code(ink, card.code());
        centred(ink, card.code().shortNumber(), 64, HEIGHT - 190);
        centred(ink, words.use(), 44, HEIGHT - 90);
        ink.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void code(Graphics2D ink, CardCode card) {
        QrMatrix code = QrMatrix.encode(card.digits());
        int left = (WIDTH - code.size() * MODULE) / 2;
        int top = TOP + QrMatrix.QUIET_ZONE * MODULE / 2;
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.dark(x, y)) {
                    ink.fillRect(left + x * MODULE, top + y * MODULE, MODULE, MODULE);
                }
            }
        }
    }

    private static void centred(Graphics2D ink, String text, int size, int baseline) {
        ink.setFont(new Font("Noto Sans CJK SC", Font.BOLD, size));
        int width = ink.getFontMetrics().stringWidth(text);
        if (width > WIDTH - 80) {
            ink.setFont(ink.getFont().deriveFont((float) size * (WIDTH - 80) / width));
            width = ink.getFontMetrics().stringWidth(text);
        }
        ink.drawString(text, (WIDTH - width) / 2, baseline);
    }
}
