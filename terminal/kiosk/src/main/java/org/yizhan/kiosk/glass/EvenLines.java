package org.yizhan.kiosk.glass;

import java.util.ArrayList;
import java.util.List;

/// Lines of about one length: a text that needs several is printed in no more of them, but neither
/// with a single character left over for the last nor broken where nobody would draw breath, where
/// another width does better.
public final class EvenLines {
    /// What a break within a phrase weighs, against lines of which one is so much of its length
    /// shorter.
    private static final double WITHIN_A_PHRASE = 0.6;

    /// As does a last line of so few characters, or one that begins with a mark that parts two
    /// things.
    private static final double LONELY = 1;

    private static final int FEW = 3;
    private static final String PAUSES = "，。、；：？！,.;:?!）)”’》」";

    private EvenLines() {}

    /// What stands together on a line.
    ///
    /// @param text with the blanks that follow it
    /// @param width in pixels, with those
    /// @param ink without: blanks hang over the end of a line
    public record Piece(String text, double width, double ink) {
        private boolean pauses() {
            String end = text.stripTrailing();
            return !end.isEmpty() && PAUSES.indexOf(end.charAt(end.length() - 1)) >= 0;
        }
    }

    private record Line(double ink, int characters, boolean parts, boolean pauses) {}

    /// The width in which it is best printed.
    ///
    /// @param room the width there is
    /// @return at most `room`
    public static double width(List<Piece> pieces, double room) {
        List<Line> usual = lines(pieces, room);
        if (usual.size() < 2) {
            return room;
        }
        double best = room;
        double least = cost(usual);
        for (double narrower : ends(pieces)) {
            List<Line> lines = narrower < room ? lines(pieces, narrower) : usual;
            if (lines.size() == usual.size() && cost(lines) < least) {
                least = cost(lines);
                best = narrower;
            }
        }
        return best;
    }

    /// The widths of all that may stand on the first line, or on the last.
    private static double[] ends(List<Piece> pieces) {
        double[] ends = new double[2 * pieces.size()];
        double whole = pieces.stream().mapToDouble(Piece::width).sum();
        double hanging = pieces.getLast().width() - pieces.getLast().ink();
        double end = 0;
        for (int i = 0; i < pieces.size(); i++) {
            ends[2 * i] = end + pieces.get(i).ink();
            ends[2 * i + 1] = whole - hanging - end;
            end += pieces.get(i).width();
        }
        return ends;
    }

    private static List<Line> lines(List<Piece> pieces, double width) {
        List<Line> lines = new ArrayList<>();
        int first = 0;
        double x = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (i > first && x + pieces.get(i).ink() > width + 0.5) {
                lines.add(line(pieces.subList(first, i)));
                first = i;
                x = 0;
            }
            x += pieces.get(i).width();
        }
        lines.add(line(pieces.subList(first, pieces.size())));
        return lines;
    }

    private static Line line(List<Piece> pieces) {
        double width = pieces.stream().mapToDouble(Piece::width).sum();
        int characters = pieces.stream().mapToInt(piece -> piece.text().strip().length()).sum();
        double hanging = pieces.isEmpty() ? 0 : pieces.getLast().width() - pieces.getLast().ink();
        return new Line(
                width - hanging,
                characters,
                !pieces.isEmpty() && pieces.getFirst().text().startsWith("·"),
                !pieces.isEmpty() && pieces.getLast().pauses());
    }

    private static double cost(List<Line> lines) {
        double longest = lines.stream().mapToDouble(Line::ink).max().orElse(1);
        double shortest = lines.stream().mapToDouble(Line::ink).min().orElse(1);
        long broken = lines.stream().limit(lines.size() - 1L).filter(one -> !one.pauses()).count();
        return (longest - shortest) / Math.max(1, longest)
                + WITHIN_A_PHRASE * broken
                + LONELY * lines.stream().skip(1).filter(Line::parts).count()
                + (lines.getLast().characters() <= FEW ? LONELY : 0);
    }
}
