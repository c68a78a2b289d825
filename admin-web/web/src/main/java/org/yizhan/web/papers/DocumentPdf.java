package org.yizhan.web.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.web.papers.Document.Block;
import org.yizhan.web.papers.Paper.Hand;

/// A document on A4, its Chinese fonts within.
public final class DocumentPdf {
    private static final double LEFT = 27;
    private static final double RIGHT = Paper.WIDTH - 25;
    private static final double TOP = 34;
    private static final double BOTTOM = Paper.HEIGHT - 26;
    private static final double SIZE = 4.8;
    private static final double SMALL = 3.3;
    private static final double LEADING = 1.7;

    /// What must not begin a line (GB/T 15834).
    private static final String CLINGING = "，。、；：！？”’）》】…";

    private final Paper paper;
    private final List<String> foot;
    private double y = TOP;

    private DocumentPdf(Paper paper, List<String> foot) {
        this.paper = paper;
        this.foot = foot;
    }

    /// A PDF; empty if this machine has no Chinese fonts.
    public static Optional<byte[]> of(Document document) {
        return Paper.blank().map(paper -> new DocumentPdf(paper, document.foot()).draw(document));
    }

    private byte[] draw(Document document) {
        paper.page();
        double size = paper.fitting(document.title(), 8, RIGHT - LEFT, Hand.TITLE);
        paper.centred((LEFT + RIGHT) / 2, y, size, Hand.TITLE, document.title());
        y += 14;
        document.blocks().forEach(this::block);
        foot();
        paper.number();
        return paper.bytes(document.title());
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                y += 2;
                text(heading.text(), SIZE, 0, Hand.BOLD);
            }
            case Block.Paragraph paragraph -> text(paragraph.text(), SIZE, 2 * SIZE, Hand.PLAIN);
            case Block.Line line -> line(line);
            case Block.Table table -> table(table);
        }
    }

    private void line(Block.Line line) {
        room(SIZE * LEADING);
        String label = line.label() + "：";
        paper.text(LEFT, y, SIZE, Hand.BOLD, label);
        text(line.text(), SIZE, paper.width(label, SIZE, Hand.BOLD), Hand.PLAIN);
    }

    /// @param indent of the first line, in millimetres
    private void text(String text, double size, double indent, Hand hand) {
        double first = indent;
        for (String line : wrap(text, size, hand, indent)) {
            room(size * LEADING);
            paper.text(LEFT + first, y, size, hand, line);
            y += size * LEADING;
            first = 0;
        }
    }

    private void room(double height) {
        if (y + height > BOTTOM) {
            foot();
            paper.page();
            y = TOP;
        }
    }

    private void foot() {
        double base = BOTTOM + 2 * SMALL;
        for (String line : foot) {
            paper.text(LEFT, base, SMALL, Hand.PLAIN, line);
            base += SMALL * LEADING;
        }
    }

    private List<String> wrap(String text, double size, Hand hand, double indent) {
        List<String> lines = new ArrayList<>();
        double widest = RIGHT - LEFT - indent;
        int start = 0;
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            boolean clings = CLINGING.indexOf(text.codePointAt(end)) >= 0;
            if (end > start
                    && !clings
                    && paper.width(text.substring(start, next), size, hand) > widest) {
                lines.add(text.substring(start, end));
                start = end;
                widest = RIGHT - LEFT;
            }
            end = next;
        }
        lines.add(text.substring(start));
        return lines;
    }

    private void table(Block.Table table) {
        y -= SIZE;
        row(table.header(), table.shares(), Hand.BOLD);
        for (List<String> row : table.rows()) {
            row(row, table.shares(), Hand.PLAIN);
        }
        y += SIZE * LEADING;
    }

    private void row(List<String> cells, List<Double> shares, Hand hand) {
        double height = SIZE * 1.9;
        room(height);
        double x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            double width = (RIGHT - LEFT) * shares.get(i);
            String shown = paper.cut(cells.get(i), SIZE, width - 3, hand);
            paper.text(x + 1.5, y + height * 0.68, SIZE, hand, shown);
            paper.line(x, y, x, y + height, 0.2);
            x += width;
        }
        paper.line(RIGHT, y, RIGHT, y + height, 0.2);
        paper.line(LEFT, y, RIGHT, y, 0.2);
        y += height;
        paper.line(LEFT, y, RIGHT, y, 0.2);
    }
}
