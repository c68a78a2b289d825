package org.yizhan.content.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Documents as others make them, and as an enemy does.
final class Made {
    private Made() {}

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// @param body within `w:body`
    static Map<String, byte[]> docx(String body) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", text("<Types/>"));
        files.put(
                "word/_rels/document.xml.rels",
                text(
                        "<Relationships><Relationship Id=\"r1\" Target=\"media/a.png\"/>"
                                + "<Relationship Id=\"r2\" Target=\"http://example.org/x.png\""
                                + " TargetMode=\"External\"/></Relationships>"));
        files.put("word/media/a.png", photograph("png"));
        files.put(
                "word/document.xml",
                text(
                        "<w:document xmlns:w=\"w\" xmlns:a=\"a\" xmlns:r=\"r\"><w:body>"
                                + body
                                + "</w:body></w:document>"));
        return files;
    }

    /// @param chapter within `body`
    static Map<String, byte[]> epub(String chapter) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("mimetype", text("application/epub+zip"));
        files.put(
                "META-INF/container.xml",
                text("<container><rootfile full-path=\"OEBPS/book.opf\"/></container>"));
        files.put(
                "OEBPS/book.opf",
                text(
                        "<package xmlns:dc=\"d\"><metadata><dc:title>种麦</dc:title></metadata>"
                                + "<manifest><item id=\"c\" href=\"text/c.xhtml\""
                                + " media-type=\"application/xhtml+xml\"/></manifest>"
                                + "<spine><itemref idref=\"c\"/></spine></package>"));
        files.put("OEBPS/images/a.jpg", photograph("jpg"));
        files.put(
                "OEBPS/text/c.xhtml",
                text(
                        "<!DOCTYPE html><html><head><title>x</title></head><body>"
                                + chapter
                                + "</body></html>"));
        return files;
    }

    static byte[] photograph(String format) {
        BufferedImage picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int y = 0; y < 900; y += 9) {
            for (int x = 0; x < 1600; x += 16) {
                picture.setRGB(x, y, random.nextInt(0xFFFFFF));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf(int pages, String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                if (!words.isEmpty()) {
                    try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
                        pen.beginText();
                        pen.setFont(font, 18);
                        pen.newLineAtOffset(72, 600);
                        pen.showText(words);
                        pen.endText();
                    }
                }
            }
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
