package org.yizhan.kiosk.glass;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Turns `kiosk.css`, written in millimetres, into the pixels of one glass. Two units are its own:
/// `mm` is a length on the glass; `glyph` is the height of a printed Chinese character in
/// millimetres, which grows with the text size a person chose.
public final class Stylesheet {
    /// How much of a font's size a full Chinese character fills, measured on 国 in Noto Sans CJK.
    static final double GLYPH_OF_FONT_SIZE = 0.88;

    private static final Pattern LENGTH = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(mm|glyph)\\b");

    private Stylesheet() {}

    /// The stylesheets of a scene: the colours of the theme, then the structure.
    ///
    /// @return addresses a scene takes as they are
    public static List<String> of(Glass glass, TextSize size, Theme theme) {
        return List.of(
                address(read(theme.file())),
                address(inPixels(read("kiosk.css"), glass, size)),
                address(inPixels(read("scenery.css"), glass, size)),
                address(inPixels(read("village.css"), glass, size)),
                address(inPixels(read("spoken.css"), glass, size)),
                address(inPixels(read("sounds.css"), glass, size)),
                address(inPixels(read("life.css"), glass, size)));
    }

    static String inPixels(String css, Glass glass, TextSize size) {
        return LENGTH.matcher(css).replaceAll(found -> pixels(found, glass, size));
    }

    private static String pixels(MatchResult length, Glass glass, TextSize size) {
        double mm = Double.parseDouble(length.group(1));
        boolean glyph = length.group(2).equals("glyph");
        double px = glass.px(glyph ? mm * size.factor() / GLYPH_OF_FONT_SIZE : mm);
        return String.format(Locale.ROOT, "%.2fpx", px);
    }

    private static String address(String css) {
        byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    static String read(String file) {
        try (InputStream in = Stylesheet.class.getResourceAsStream("/org/yizhan/kiosk/" + file)) {
            if (in == null) {
                throw new IOException("No stylesheet " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
