package org.yizhan.web.study;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.web.server.Words;

/// A lesson as one long picture for a chat group: read on a phone without opening anything.
final class LongPicture {
    private static final int WIDTH = 750;
    private static final int EDGE = 48;
    private static final int LONGEST = 8_000; // 24 MB while it is drawn: a terminal has 128

    /// Once less than this is left, no page is begun: the rest is heard at the terminal.
    private static final int LONGEST_PAGE = 1_600;

    private static final Color PAPER = new Color(0xFBF5E9);
    private static final Color INK = new Color(0x2B1D12);
    private static final Color SOFT = new Color(0x5B4636);

    private final BufferedImage paper =
            new BufferedImage(WIDTH, LONGEST, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = paper.createGraphics();
    private float y = EDGE;

    private LongPicture() {
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, LONGEST);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    /// @param pictures a picture's bytes by its path
    /// @return a PNG
    static byte[] of(Lesson lesson, Function<String, Optional<byte[]>> pictures, Words words) {
        LongPicture picture = new LongPicture();
        picture.line(lesson.title(), "Noto Serif CJK SC", Font.BOLD, 52, INK);
        String from = lesson.publisher() + " · " + words.date(lesson.checked());
        picture.line(from, "Noto Sans CJK SC", Font.PLAIN, 26, SOFT);
        for (LessonPage page : lesson.pages()) {
            if (picture.y > LONGEST - LONGEST_PAGE) {
                picture.y += 24;
                String more = words.get("study.preview.longMore");
                picture.line(more, "Noto Sans CJK SC", Font.BOLD, 30, SOFT);
                break;
            }
            picture.page(page, pictures);
        }
        return picture.png();
    }

    private void page(LessonPage page, Function<String, Optional<byte[]>> pictures) {
        y += 24;
        page.picture().flatMap(pictures).ifPresent(this::draw);
        for (String sentence : page.sentences()) {
            line(sentence, "Noto Sans CJK SC", Font.PLAIN, 36, INK);
        }
    }

    private void line(String text, String family, int style, int size, Color color) {
        AttributedString styled =
                new AttributedString(
                        text, Map.of(TextAttribute.FONT, new Font(family, style, size)));
        FontRenderContext context = pen.getFontRenderContext();
        LineBreakMeasurer measurer = new LineBreakMeasurer(styled.getIterator(), context);
        pen.setColor(color);
        while (measurer.getPosition() < text.length() && y < LONGEST - 2 * size) {
            TextLayout layout = measurer.nextLayout(WIDTH - 2f * EDGE);
            y += size * 1.2f;
            layout.draw(pen, EDGE, y);
            y += size * 0.4f;
        }
        y += size * 0.25f;
    }

    private void draw(byte[] jpeg) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            int width = WIDTH - 2 * EDGE;
            int height = picture.getHeight() * width / picture.getWidth();
            if (y + height < LONGEST - EDGE) {
                pen.drawImage(picture, EDGE, (int) y, width, height, null);
                y += height + 12;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] png() {
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    paper.getSubimage(0, 0, WIDTH, Math.min(LONGEST, (int) y + EDGE)), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
