package org.yizhan.web.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// The characters a document uses of a typeface, as Type 3 fonts of up to 200 characters each (ISO
/// 32000-1, 9.6.5), with what they mean, so that a paper can be searched and copied from.
final class GlyphFont {
    private static final int A_FONT = 200;

    private final Typeface face;
    private final String name;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Integer> codePoints = new ArrayList<>();
    private final List<Typeface.Glyph> glyphs = new ArrayList<>();

    /// @param name a prefix of the fonts' names in a page's resources
    GlyphFont(Typeface face, String name) {
        this.face = face;
        this.name = name;
    }

    /// Operators that show a text, the font being set within.
    ///
    /// @param points the size, 1/72 inch
    String show(String text, double points) {
        StringBuilder operators = new StringBuilder();
        int current = -1;
        for (int codePoint : text.codePoints().toArray()) {
            int place = place(codePoint);
            if (place / A_FONT != current) {
                if (current >= 0) {
                    operators.append("> Tj ");
                }
                current = place / A_FONT;
                operators.append(
                        String.format(Locale.ROOT, "/%s%d %.3f Tf <", name, current, points));
            }
            operators.append("%02x".formatted(place % A_FONT + 1));
        }
        return current < 0 ? "" : operators.append("> Tj").toString();
    }

    /// The width of a text of size 1.
    double width(String text) {
        double units = 0;
        for (int codePoint : text.codePoints().toArray()) {
            units += glyphs.get(place(codePoint)).advance();
        }
        return units / Typeface.UNITS;
    }

    private int place(int codePoint) {
        return places.computeIfAbsent(
                codePoint,
                fresh -> {
                    codePoints.add(fresh);
                    glyphs.add(face.glyph(fresh));
                    return glyphs.size() - 1;
                });
    }

    /// Puts the fonts into a page's font resources.
    void addTo(COSDictionary resources) throws IOException {
        for (int start = 0; start < glyphs.size(); start += A_FONT) {
            int end = Math.min(glyphs.size(), start + A_FONT);
            resources.setItem(COSName.getPDFName(name + start / A_FONT), font(start, end));
        }
    }

    private COSDictionary font(int start, int end) throws IOException {
        COSDictionary procedures = new COSDictionary();
        COSArray differences = new COSArray();
        COSArray widths = new COSArray();
        differences.add(COSInteger.get(1));
        for (int i = start; i < end; i++) {
            COSName glyph = COSName.getPDFName("g" + (i - start + 1));
            differences.add(glyph);
            widths.add(COSInteger.get(glyphs.get(i).advance()));
            procedures.setItem(glyph, procedure(glyphs.get(i)));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, end - start);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(meanings(start, end)));
        return font;
    }

    private static COSStream procedure(Typeface.Glyph glyph) throws IOException {
        String box = glyph.advance() + " 0 -200 -300 1300 1200 d1 ";
        return stream(box + glyph.path());
    }

    private String meanings(int start, int end) {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n");
        map.append("/CMapName /yizhan def /CMapType 2 def\n");
        map.append("1 begincodespacerange <01> <ff> endcodespacerange\n");
        for (int block = start; block < end; block += 100) {
            int last = Math.min(end, block + 100);
            map.append(last - block).append(" beginbfchar\n");
            for (int i = block; i < last; i++) {
                map.append("<%02x> <%s>\n".formatted(i - start + 1, utf16(codePoints.get(i))));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
                .toString();
    }

    private static String utf16(int codePoint) {
        StringBuilder hex = new StringBuilder();
        for (char unit : Character.toChars(codePoint)) {
            hex.append("%04x".formatted((int) unit));
        }
        return hex.toString();
    }

    static COSStream stream(String content) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
