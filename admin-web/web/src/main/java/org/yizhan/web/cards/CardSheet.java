package org.yizhan.web.cards;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.web.papers.Paper;
import org.yizhan.web.papers.Paper.Hand;

/// Cards to print: ten of bank-card size (ISO/IEC 7810 ID-1) on an A4 sheet, with marks to cut
/// along.
final class CardSheet {
    static final double WIDTH = 85.6;
    static final double HEIGHT = 54;
    static final int COLUMNS = 2;
    static final int ROWS = 5;

    /// Of a module of the code, so that 25 of them are 32 mm: a camera at arm's length reads 30.
    static final double MODULE = 1.28;

    private static final double LEFT = (Paper.WIDTH - COLUMNS * WIDTH) / 2;
    private static final double TOP = (Paper.HEIGHT - ROWS * HEIGHT) / 2;

    private CardSheet() {}

    /// @param name of the person, printed large
    record Printed(String name, CardCode code) {}

    /// @param words what stands on every card: the place, and one line of what to do with it
    record Words(String place, String use) {}

    /// A PDF; empty if this machine has no Chinese fonts.
    static Optional<byte[]> pdf(List<Printed> cards, Words words) {
        Optional<Paper> paper = Paper.blank();
        paper.ifPresent(sheet -> draw(sheet, cards, words));
        return paper.map(sheet -> sheet.bytes(words.place()));
    }

    private static void draw(Paper paper, List<Printed> cards, Words words) {
        for (int i = 0; i < cards.size(); i++) {
            int nth = i % (COLUMNS * ROWS);
            if (nth == 0) {
                paper.page();
                marks(paper);
            }
            double x = LEFT + nth % COLUMNS * WIDTH;
            double y = TOP + nth / COLUMNS * HEIGHT;
            card(paper, x, y, cards.get(i), words);
        }
    }

    /// At the edges of the sheet only, so that nothing is left on a card that is cut a little
    /// beside.
    private static void marks(Paper paper) {
        for (int column = 0; column <= COLUMNS; column++) {
            double x = LEFT + column * WIDTH;
            paper.line(x, TOP - 7, x, TOP - 2, 0.2);
            paper.line(x, Paper.HEIGHT - TOP + 2, x, Paper.HEIGHT - TOP + 7, 0.2);
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = TOP + row * HEIGHT;
            paper.line(LEFT - 9, y, LEFT - 3, y, 0.2);
            paper.line(Paper.WIDTH - LEFT + 3, y, Paper.WIDTH - LEFT + 9, y, 0.2);
        }
    }

    private static void card(Paper paper, double x, double y, Printed card, Words words) {
        QrMatrix code = QrMatrix.encode(card.code().digits());
        double quiet = QrMatrix.QUIET_ZONE * MODULE;
        double side = code.size() * MODULE;
        double right = x + WIDTH - 2 - quiet - side;
        paper.squares(right, y + (HEIGHT - side) / 2, MODULE, squares(code));
        double widest = right - quiet - x - 5;
        double left = x + 5;
        double placeSize = paper.fitting(words.place(), 4.2, widest, Hand.PLAIN);
        paper.text(left, y + 12, placeSize, Hand.PLAIN, words.place());
        double size = paper.fitting(card.name(), 11.5, widest, Hand.TITLE);
        paper.text(left, y + 30, size, Hand.TITLE, card.name());
        paper.text(left, y + 39, 6, Hand.BOLD, card.code().shortNumber());
        paper.text(left + 18, y + 39, 3, Hand.PLAIN, CardSheet.number(card.code()));
        double useSize = paper.fitting(words.use(), 3.4, widest, Hand.PLAIN);
        paper.text(left, y + 46.5, useSize, Hand.PLAIN, words.use());
    }

    private static boolean[][] squares(QrMatrix code) {
        boolean[][] rows = new boolean[code.size()][code.size()];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows.length; column++) {
                rows[row][column] = code.dark(column, row);
            }
        }
        return rows;
    }

    /// The whole number as people read it out: `201 001 2345`; its last four digits are the short one.
    static String number(CardCode code) {
        String number = code.card();
        return number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);
    }
}
