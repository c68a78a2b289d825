package org.yizhan.kiosk.glass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yizhan.kiosk.glass.EvenLines.Piece;

/// Every character as wide as every other.
class EvenLinesTest {
    @Test
    void noCharacterIsLeftForALineOfItsOwn() {
        assertEquals(
                List.of("现在还没有课。请过几天再来看看，", "或者问问村干部。"), lines("现在还没有课。请过几天再来看看，或者问问村干部。", 23));
        assertEquals(List.of("装太阳", "能路灯"), lines("装太阳能路灯", 5));
    }

    @Test
    void aLineEndsWhereOneDrawsBreathRatherThanWithinAPhrase() {
        assertEquals(List.of("刚才没有记上，请再试一次，", "或者找村干部"), lines("刚才没有记上，请再试一次，或者找村干部", 15));
    }

    @Test
    void whatStandsOnOneLineStaysThere() {
        assertEquals(10, EvenLines.width(pieces("请把卡放到镜头前"), 10));
        assertEquals(10, EvenLines.width(List.of(), 10));
    }

    @Test
    void neverTakesMoreLinesThanItMust() {
        String text = "公安、法院、医保局，都不会在电话里叫您把钱转到什么安全账户里。";
        for (int room = 4; room < 40; room++) {
            int usual = broken(pieces(text), room).size();
            assertEquals(usual, lines(text, room).size(), "in " + room);
        }
    }

    @Test
    void wordsOfLettersAreKeptWholeAndBlanksHangOverTheEnd() {
        assertEquals(
                List.of("Hold your card ", "up to the camera"),
                lines("Hold your card up to the camera", 22));
    }

    private static List<String> lines(String text, double room) {
        List<Piece> pieces = pieces(text);
        return broken(pieces, EvenLines.width(pieces, room));
    }

    private static List<String> broken(List<Piece> pieces, double width) {
        List<String> lines = new ArrayList<>(List.of(""));
        for (Piece piece : pieces) {
            boolean fits = lines.getLast().length() + piece.ink() <= width;
            if (fits || lines.getLast().isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + piece.text());
            } else {
                lines.add(piece.text());
            }
        }
        return lines;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(text);
        int start = 0;
        for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
            String piece = text.substring(start, end);
            pieces.add(new Piece(piece, piece.length(), piece.stripTrailing().length()));
            start = end;
        }
        return pieces;
    }
}
