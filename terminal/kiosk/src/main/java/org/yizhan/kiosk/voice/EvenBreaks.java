package org.yizhan.kiosk.voice;

import java.util.Arrays;
import java.util.List;
import org.yizhan.kiosk.voice.Syllables.Syllable;

/// Where a text is best broken into a given number of lines: all of about one length, each ended where
/// one draws breath. Of all ways the one of least cost is found, as Knuth and Plass do ("Breaking
/// Paragraphs into Lines", 1981).
final class EvenBreaks {
    /// What an end within a phrase weighs, against the square of the share by which a line is longer
    /// or shorter than the others.
    private static final double WITHIN_A_PHRASE = 0.25;

    private static final String PAUSES = "，。、；：？！,.;:?!）)”》」";

    private final List<Syllable> all;
    private final double[] before;
    private final double room;
    private final double even;

    /// The least that the first so many syllables cost in so many lines, and where the last of these
    /// lines begins.
    private final double[][] least;

    private final int[][] begin;

    /// @param widths of the syllables, in pixels
    /// @param room for a line, in pixels
    EvenBreaks(List<Syllable> all, double[] widths, double room, int lines) {
        this.all = all;
        this.room = room;
        before = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            before[i + 1] = before[i] + widths[i];
        }
        even = before[widths.length] / lines;
        least = new double[lines + 1][widths.length + 1];
        begin = new int[lines + 1][widths.length + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        least[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= widths.length; end++) {
                if (mayEnd(end)) {
                    search(line, end);
                }
            }
        }
    }

    /// Where each line ends; empty where there is no such way.
    int[] ends() {
        int lines = least.length - 1;
        int end = all.size();
        if (Double.isInfinite(least[lines][end])) {
            return new int[0];
        }
        int[] ends = new int[lines];
        for (int line = lines; line > 0; line--) {
            ends[line - 1] = end;
            end = begin[line][end];
        }
        return ends;
    }

    private void search(int line, int end) {
        for (int first = end - 1; first >= 0; first--) {
            double cost = least[line - 1][first] + cost(first, end);
            if (cost < least[line][end]) {
                least[line][end] = cost;
                begin[line][end] = first;
            }
        }
    }

    private double cost(int first, int end) {
        int ink = end;
        while (ink > first && all.get(ink - 1).text().isBlank()) {
            ink--;
        }
        double width = before[ink] - before[first];
        if (width > room + 0.5) {
            return Double.POSITIVE_INFINITY;
        }
        double off = (width - even) / Math.max(1, even);
        boolean breath = end == all.size() || ink > first && pauses(all.get(ink - 1));
        return off * off + (breath ? 0 : WITHIN_A_PHRASE);
    }

    private boolean mayEnd(int end) {
        return end == all.size() || all.get(end).mayFollow(all.get(end - 1));
    }

    private static boolean pauses(Syllable last) {
        return PAUSES.indexOf(last.text().charAt(0)) >= 0;
    }
}
