package org.yizhan.web.papers;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A typeface of this machine that has Chinese characters, as outlines.
///
/// Debian's Noto CJK fonts are collections of OpenType fonts with cubic outlines, which no PDF
/// library embeds in part. So a paper carries the outlines of the characters it uses itself.
final class Typeface {
    /// The size outlines are measured in.
    static final int UNITS = 1_000;

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("/usr/share/fonts/opentype/noto"),
                    Path.of("/usr/share/fonts/noto-cjk"),
                    Path.of("/usr/share/fonts/google-noto-cjk"),
                    Path.of("/usr/local/share/fonts"));
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    private Typeface(Font font) {
        this.font = font;
    }

    /// How a character is drawn.
    ///
    /// @param advance in [#UNITS]
    /// @param path operators of a PDF content stream
    record Glyph(int advance, String path) {}

    /// Reads a collection and takes its simplified Chinese face.
    ///
    /// @param file such as `NotoSansCJK-Bold.ttc`
    /// @return empty if this machine does not have it
    static Optional<Typeface> find(String file) {
        return FOLDERS.stream()
                .map(folder -> folder.resolve(file))
                .filter(Files::isReadable)
                .findFirst()
                .flatMap(Typeface::read);
    }

    private static Optional<Typeface> read(Path file) {
        try {
            return Arrays.stream(Font.createFonts(file.toFile()))
                    .filter(font -> font.getFontName(Locale.ENGLISH).contains("CJK SC"))
                    .findFirst()
                    .map(font -> new Typeface(font.deriveFont((float) UNITS)));
        } catch (FontFormatException | IOException e) {
            return Optional.empty();
        }
    }

    Glyph glyph(int codePoint) {
        GlyphVector one = font.createGlyphVector(EXACT, Character.toString(codePoint));
        return new Glyph(
                Math.round(one.getGlyphMetrics(0).getAdvance()), path(one.getGlyphOutline(0)));
    }

    private static String path(Shape outline) {
        StringBuilder path = new StringBuilder();
        double[] p = new double[6];
        AffineTransform upright = AffineTransform.getScaleInstance(1, -1);
        double x = 0;
        double y = 0;
        for (PathIterator i = outline.getPathIterator(upright); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> path.append(numbers(p, 2)).append("m ");
                case PathIterator.SEG_LINETO -> path.append(numbers(p, 2)).append("l ");
                case PathIterator.SEG_CUBICTO -> path.append(numbers(p, 6)).append("c ");
                case PathIterator.SEG_QUADTO ->
                        path.append(numbers(cubic(x, y, p), 6)).append("c ");
                default -> path.append("h ");
            }
            int last = lastPoint(i.currentSegment(p));
            if (last >= 0) {
                x = p[last];
                y = p[last + 1];
            }
        }
        return path.append("f").toString();
    }

    private static int lastPoint(int segment) {
        return switch (segment) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    private static double[] cubic(double x, double y, double[] q) {
        return new double[] {
            x + (q[0] - x) * 2 / 3,
            y + (q[1] - y) * 2 / 3,
            q[2] + (q[0] - q[2]) * 2 / 3,
            q[3] + (q[1] - q[3]) * 2 / 3,
            q[2],
            q[3]
        };
    }

    private static String numbers(double[] p, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(Math.round(p[i])).append(' ');
        }
        return text.toString();
    }
}
