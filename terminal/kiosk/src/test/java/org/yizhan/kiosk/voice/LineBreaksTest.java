package org.yizhan.kiosk.voice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.kiosk.voice.Syllables.Syllable;

class LineBreaksTest {
    @Test
    void aClosingMarkNeverBeginsALine() {
        assertEquals(List.of("接到电", "话，挂", "断。"), lines("接到电话，挂断。", 3));
        assertEquals(List.of("说您", "好。"), lines("说您好。", 3));
    }

    @Test
    void anOpeningMarkNeverEndsALine() {
        assertEquals(List.of("什么", "“安", "全”"), lines("什么“安全”", 3));
    }

    @Test
    void wordsAreNotCutAndBlanksHangAtTheEnd() {
        assertEquals(List.of("hold ", "your ", "card"), lines("hold your card", 1));
    }

    @Test
    void everySyllableStandsOnSomeLine() {
        String text = "公安、法院、医保局，都不会叫您转账。Call 110!";
        assertEquals(text, String.join("", lines(text, 4)));
    }

    @Test
    void evenLinesEndWhereOneDrawsBreath() {
        assertEquals(
                List.of("接到电话说您的", "医保卡被冻结，", "要转账，一律挂断。"), even("接到电话说您的医保卡被冻结，要转账，一律挂断。", 11));
        assertEquals(List.of("别慌。"), even("别慌。", 11));
    }

    @Test
    void evenLinesAreAsFewAndAsWideAsTheRoomAllows() {
        String text = "公安、法院、医保局，都不会叫您转账。Call 110!";
        for (int room = 3; room < 30; room++) {
            List<String> even = even(text, room);
            assertEquals(lines(text, room).size(), even.size(), "in " + room);
            assertEquals(text, String.join("", even));
        }
    }

    @Test
    void aNumberIsOneSyllableAndMarksAreNeverLit() {
        List<Syllable> syllables = Syllables.of("打110，好");
        assertEquals(
                List.of("打", "110", "，", "好"), syllables.stream().map(Syllable::text).toList());
        assertTrue(syllables.get(1).speaksAt(3));
        assertFalse(syllables.get(2).speaksAt(4));
    }

    private static List<String> lines(String text, double width) {
        List<Syllable> syllables = Syllables.of(text);
        return printed(syllables, LineBreaks.of(syllables, ones(syllables), width));
    }

    private static List<String> even(String text, double width) {
        List<Syllable> syllables = Syllables.of(text);
        return printed(syllables, LineBreaks.even(syllables, ones(syllables), width));
    }

    private static double[] ones(List<Syllable> syllables) {
        double[] widths = new double[syllables.size()];
        Arrays.fill(widths, 1);
        return widths;
    }

    private static List<String> printed(List<Syllable> syllables, LineBreaks breaks) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < syllables.size(); i++) {
            if (breaks.line(i) == lines.size()) {
                lines.add("");
            }
            lines.set(breaks.line(i), lines.get(breaks.line(i)) + syllables.get(i).text());
        }
        return lines;
    }
}
