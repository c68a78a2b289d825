package org.yizhan.tour.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Pictures;

class OcrTest {
    private final BufferedImage picture = new BufferedImage(1080, 1000, BufferedImage.TYPE_INT_RGB);

    OcrTest() {
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0x1F5B43));
        pen.fillRect(0, 0, 1080, 1000);
        pen.setColor(Color.WHITE);
        pen.setFont(new Font("Noto Serif CJK SC", Font.BOLD, 250));
        pen.drawString("王秀英", 150, 400);
        pen.setFont(new Font("Noto Sans CJK SC", Font.BOLD, 96));
        pen.drawString("签到成功，请进", 200, 600);
        pen.drawString("3074 1985", 200, 800);
        pen.dispose();
    }

    @Test
    void readsWhatStandsOnAPictureAndWhere() {
        Area found = Ocr.read(picture, 0.5).find("签到成功，请进").orElseThrow();
        assertTrue(found.x() > 150 && found.right() < 950, found.toString());
        assertTrue(found.y() > 480 && found.bottom() < 650, found.toString());
    }

    @Test
    void doesNotReadWhatIsNotThere() {
        Sight sight = Ocr.read(picture, 0.5);
        assertFalse(sight.says("您已经签过了"), sight.text());
        assertFalse(sight.says("这张卡认不出来"), sight.text());
    }

    @Test
    void readsANameAcrossTheRoom() {
        assertEquals("王秀英", Ocr.line(Pictures.cut(picture, new Area(0, 150, 1080, 330)), 230));
    }

    @Test
    void readsDigits() {
        assertEquals(
                "30741985", Ocr.digits(Pictures.cut(picture, new Area(0, 700, 1080, 130)), 72));
    }
}
