package org.yizhan.web.attendance;

import java.util.List;
import java.util.Optional;
import org.yizhan.web.papers.Paper;
import org.yizhan.web.papers.Paper.Hand;

/// A sign-in sheet on A4, with the table's head on every page.
final class SignInPaper {
    private static final double LEFT = 20;
    private static final double RIGHT = Paper.WIDTH - 18;
    private static final double BOTTOM = Paper.HEIGHT - 26;
    private static final double ROW = 9;
    private static final double SIZE = 4.2;
    private static final double[] STARTS = {LEFT, LEFT + 14, LEFT + 52, LEFT + 92, LEFT + 134};

    private final Paper paper;
    private final SignInSheet sheet;
    private double y;

    private SignInPaper(Paper paper, SignInSheet sheet) {
        this.paper = paper;
        this.sheet = sheet;
    }

    /// A PDF; empty if this machine has no Chinese fonts.
    static Optional<byte[]> pdf(SignInSheet sheet) {
        return Paper.blank().map(paper -> new SignInPaper(paper, sheet).draw());
    }

    private byte[] draw() {
        firstPage();
        for (List<String> line : sheet.lines()) {
            if (y + ROW > BOTTOM) {
                paper.page();
                y = 22;
                head();
            }
            row(line, Hand.PLAIN);
        }
        foot();
        paper.number();
        return paper.bytes(sheet.title());
    }

    private void firstPage() {
        paper.page();
        double size = paper.fitting(sheet.title(), 8, RIGHT - LEFT, Hand.TITLE);
        paper.centred(Paper.WIDTH / 2, 30, size, Hand.TITLE, sheet.title());
        y = 42;
        for (String fact : sheet.facts()) {
            paper.text(LEFT, y, SIZE, Hand.PLAIN, fact);
            y += 7;
        }
        y += 2;
        head();
    }

    private void head() {
        paper.line(LEFT, y, RIGHT, y, 0.4);
        row(sheet.header(), Hand.BOLD);
    }

    private void row(List<String> cells, Hand hand) {
        for (int i = 0; i < cells.size(); i++) {
            double end = i + 1 < STARTS.length ? STARTS[i + 1] : RIGHT;
            String text = paper.cut(cells.get(i), SIZE, end - STARTS[i] - 3, hand);
            paper.text(STARTS[i] + 1.5, y + 6.2, SIZE, hand, text);
        }
        y += ROW;
        paper.line(LEFT, y, RIGHT, y, 0.15);
    }

    private void foot() {
        double line = Math.min(y + 9, Paper.HEIGHT - 18);
        for (String foot : sheet.foot()) {
            paper.text(LEFT, line, 3.4, Hand.PLAIN, foot);
            line += 5.5;
        }
    }
}
