package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.web.server.Words;

/// A lesson for the village's chat group; the picture is left for a person to look at.
class LongPictureTest {
    private static final Words WORDS =
            new Words(Texts.load(Language.ZH_CN), ZoneId.of("Asia/Shanghai"));

    private static Lesson lesson(int pages) {
        LessonPage page =
                new LessonPage(
                        Optional.of("pictures/01.jpg"),
                        List.of("今晚有大雪，请看一看大棚的压膜线紧不紧。", "雪厚十厘米以上，要边下边扫。"));
        return new Lesson(
                "snow",
                "下雪天看好大棚",
                "farming",
                "县农技站",
                LocalDate.of(2026, 11, 22),
                java.util.Collections.nCopies(pages, page));
    }

    private static byte[] photograph() throws IOException {
        BufferedImage snow = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = snow.createGraphics();
        pen.setColor(new Color(0xCFE3F2));
        pen.fillRect(0, 0, 800, 500);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(snow, "jpg", out);
        return out.toByteArray();
    }

    private static BufferedImage drawn(int pages) throws IOException {
        byte[] photograph = photograph();
        byte[] png = LongPicture.of(lesson(pages), _ -> Optional.of(photograph), WORDS);
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve("long-" + pages + ".png"), png);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void isAsWideAsAPhoneAndAsLongAsTheLesson() throws IOException {
        BufferedImage one = drawn(1);
        BufferedImage three = drawn(3);
        assertEquals(750, one.getWidth());
        assertTrue(three.getHeight() > one.getHeight() + 1_000, three.getHeight() + "");
        assertTrue(has(one, 0xFFCFE3F2), "The photograph is in it");
    }

    @Test
    void endsBeforeAPhoneCannotShowItAndSaysSo() throws IOException {
        BufferedImage many = drawn(40);
        assertTrue(many.getHeight() <= 8_000);
        BufferedImage fitting = drawn(10);
        assertTrue(bottom(many) != bottom(fitting), "The last line says that there is more");
    }

    /// How much ink the last line has.
    private static int bottom(BufferedImage picture) {
        int ink = 0;
        for (int y = picture.getHeight() - 100; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += (picture.getRGB(x, y) & 0xFF) < 0x90 ? 1 : 0;
            }
        }
        return ink;
    }

    private static boolean has(BufferedImage picture, int rgb) {
        int middle = picture.getWidth() / 2;
        for (int y = 0; y < picture.getHeight(); y++) {
            Color at = new Color(picture.getRGB(middle, y));
            Color wanted = new Color(rgb);
            if (Math.abs(at.getRed() - wanted.getRed()) < 6
                    && Math.abs(at.getBlue() - wanted.getBlue()) < 6) {
                return true;
            }
        }
        return false;
    }
}
