package org.yizhan.kiosk.glass;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast as WCAG 2.2 defines it: text at least 7:1, pictures at least 4.5:1.
class ContrastTest {
    private static final double TEXT = 7;
    private static final double PICTURE = 4.5;

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper",
        "-ink, -card",
        "-ink, -paper-side",
        "-ink-soft, -paper",
        "-ink-soft, -card",
        "-ink-soft, -paper-side",
        "-coming, -paper",
        "-coming, -card",
        "-on-loud, -loud",
        "-on-done, -done",
        "-on-hall, -hall",
        "-on-hall-soft, -hall",
        "-on-hall, -kind",
        "-study-text, -card",
        "-checkin, -card",
        "-ink, -study-soft",
        "-ink, -checkin-soft",
        "-ink, -village-soft",
        "-ink, -guides-soft",
        "-ink, -message-soft",
        "-ink, -consultation-soft"
    })
    void textCanBeRead(String text, String ground) {
        for (Theme theme : Theme.values()) {
            check(theme, text, ground, TEXT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-study, -study-soft",
        "-checkin, -checkin-soft",
        "-village, -village-soft",
        "-guides, -guides-soft",
        "-message, -message-soft",
        "-consultation, -consultation-soft",
        "-picture-ink, -card",
        "-picture-ink, -paper",
        "-guides, -paper",
        "-study, -card"
    })
    void picturesCanBeSeen(String ink, String ground) {
        for (Theme theme : Theme.values()) {
            check(theme, ink, ground, PICTURE);
        }
    }

    private static void check(Theme theme, String ink, String ground, double least) {
        Map<String, String> tokens = tokens(theme);
        double contrast = contrast(Color.web(tokens.get(ink)), Color.web(tokens.get(ground)));
        assertTrue(contrast >= least, theme + ": " + ink + " on " + ground + " " + contrast);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(Theme theme) {
        return Pattern.compile("(-[a-z-]+): (#[0-9A-F]{6});")
                .matcher(Stylesheet.read(theme.file()))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    }
}
