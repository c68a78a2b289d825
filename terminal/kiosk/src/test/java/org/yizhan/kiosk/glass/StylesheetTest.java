package org.yizhan.kiosk.glass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StylesheetTest {
    @Test
    void turnsMillimetresIntoThePixelsOfTheGlass() {
        Glass half = new Glass(540, 960, 270, 480);
        assertEquals(
                ".a { -fx-padding: 20.00px 4.00px; }",
                Stylesheet.inPixels(".a { -fx-padding: 10mm 2mm; }", half, TextSize.LARGEST));
    }

    @Test
    void glyphsGrowWithTheTextSizeAndLengthsDoNot() {
        Glass glass = new Glass(1000, 1000, 1000, 1000);
        String css = "{ -fx-font-size: 8.8glyph; -fx-min-width: 8.8mm; }";
        assertEquals(
                "{ -fx-font-size: 10.00px; -fx-min-width: 8.80px; }",
                Stylesheet.inPixels(css, glass, TextSize.NORMAL));
        assertEquals(
                "{ -fx-font-size: 13.00px; -fx-min-width: 8.80px; }",
                Stylesheet.inPixels(css, glass, TextSize.LARGEST));
    }

    @Test
    void theDenserSideDecidesSoThatNothingIsTooSmall() {
        assertEquals(20, new Glass(100, 400, 100, 200).px(10));
    }

    @Test
    void everyThemeNamesTheSameColours() {
        for (Theme theme : Theme.values()) {
            assertEquals(tokens(Theme.DAY), tokens(theme), theme.name());
        }
        assertTrue(tokens(Theme.DAY).contains("-paper"));
    }

    private static java.util.Set<String> tokens(Theme theme) {
        return java.util.regex.Pattern.compile("(?m)^\\s+(-[a-z-]+):")
                .matcher(Stylesheet.read(theme.file()))
                .results()
                .map(found -> found.group(1))
                .collect(java.util.stream.Collectors.toSet());
    }
}
