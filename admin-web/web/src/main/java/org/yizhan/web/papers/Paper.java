package org.yizhan.web.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A printable document of A4 pages, drawn in millimetres from the upper left corner.
public final class Paper {
    public static final double WIDTH = 210;
    public static final double HEIGHT = 297;

    private static final double POINTS = 72 / 25.4;
    private static final double NUMBER_END = WIDTH - 25;
    private static final double NUMBER_BASE = HEIGHT - 13;
    private static final double NUMBER_SIZE = 4.2;

    private final GlyphFont plain;
    private final GlyphFont bold;
    private final GlyphFont title;
    private final List<StringBuilder> pages = new ArrayList<>();

    /// The hands a paper is written in.
    public enum Hand {
        PLAIN,
        BOLD,
        TITLE
    }

    private Paper(Typeface plain, Typeface bold, Typeface title) {
        this.plain = new GlyphFont(plain, "P");
        this.bold = new GlyphFont(bold, "B");
        this.title = new GlyphFont(title, "T");
    }

    /// A document without pages; empty if this machine has no Chinese fonts.
    public static Optional<Paper> blank() {
        Optional<Typeface> plain = Typeface.find("NotoSansCJK-Regular.ttc");
        Optional<Typeface> bold = Typeface.find("NotoSansCJK-Bold.ttc");
        Optional<Typeface> title = Typeface.find("NotoSerifCJK-Bold.ttc").or(() -> bold);
        return plain.isPresent() && bold.isPresent()
                ? Optional.of(new Paper(plain.get(), bold.get(), title.orElseThrow()))
                : Optional.empty();
    }

    /// A new page; everything is drawn on the last one.
    public void page() {
        pages.add(new StringBuilder());
    }

    public int pages() {
        return pages.size();
    }

    /// A line of text.
    ///
    /// @param y its base line
    /// @param size of the characters' square
    public void text(double x, double y, double size, Hand hand, String text) {
        String shown = font(hand).show(text, size * POINTS);
        if (!shown.isEmpty()) {
            draw("BT %s Td %s ET", at(x, y), shown);
        }
    }

    /// A line of text around a middle.
    public void centred(double middle, double y, double size, Hand hand, String text) {
        text(middle - width(text, size, hand) / 2, y, size, hand, text);
    }

    /// In millimetres.
    public double width(String text, double size, Hand hand) {
        return font(hand).width(text) * size;
    }

    /// The largest size at which a text is no wider than given.
    public double fitting(String text, double size, double widest, Hand hand) {
        double width = width(text, size, hand);
        return width <= widest ? size : size * widest / width;
    }

    /// As much of a text as fits, with an ellipsis if not all does.
    public String cut(String text, double size, double widest, Hand hand) {
        if (width(text, size, hand) <= widest) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", size, hand) > widest) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end) + "…";
    }

    public void line(double x1, double y1, double x2, double y2, double thick) {
        draw("%.3f w %s m %s l S", thick * POINTS, at(x1, y1), at(x2, y2));
    }

    /// Black squares in rows: no gap between neighbours, whatever draws them.
    ///
    /// @param side of one square
    public void squares(double x, double y, double side, boolean[][] rows) {
        StringBuilder path = new StringBuilder("0 g ");
        for (int row = 0; row < rows.length; row++) {
            for (int start = 0; start < rows[row].length; start++) {
                int end = start;
                while (end < rows[row].length && rows[row][end]) {
                    end++;
                }
                if (end > start) {
                    path.append(
                            String.format(
                                    Locale.ROOT,
                                    "%s %.3f %.3f re ",
                                    at(x + start * side, y + (row + 1) * side),
                                    (end - start) * side * POINTS,
                                    side * POINTS));
                    start = end;
                }
            }
        }
        draw("%s", path.append("f").toString());
    }

    private static String at(double x, double y) {
        return String.format(Locale.ROOT, "%.3f %.3f", x * POINTS, (HEIGHT - y) * POINTS);
    }

    private void draw(String format, Object... values) {
        pages.getLast().append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private GlyphFont font(Hand hand) {
        return switch (hand) {
            case PLAIN -> plain;
            case BOLD -> bold;
            case TITLE -> title;
        };
    }

    /// Writes its number at the foot of each page, as 《党政机关公文格式》 GB/T 9704 has it: — 1 —.
    public void number() {
        for (int page = 0; page < pages.size(); page++) {
            String number = "— " + (page + 1) + " —";
            double x = NUMBER_END - width(number, NUMBER_SIZE, Hand.PLAIN);
            pages.get(page)
                    .append("BT ")
                    .append(at(x, NUMBER_BASE))
                    .append(" Td ")
                    .append(plain.show(number, NUMBER_SIZE * POINTS))
                    .append(" ET\n");
        }
    }

    /// The finished PDF.
    public byte[] bytes(String documentTitle) {
        try (PDDocument document = new PDDocument()) {
            COSDictionary fonts = new COSDictionary();
            plain.addTo(fonts);
            bold.addTo(fonts);
            title.addTo(fonts);
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                PDResources resources = new PDResources();
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                page.getCOSObject().setItem(COSName.CONTENTS, GlyphFont.stream(content.toString()));
                document.addPage(page);
            }
            document.getDocumentInformation().setTitle(documentTitle);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
