package org.yizhan.kiosk.voice;

import java.util.List;
import org.yizhan.kiosk.voice.Syllables.Syllable;

/// Where each syllable stands when a text is broken into lines of a width.
final class LineBreaks {
    private final int[] lines;
    private final double[] xs;
    private int count;
    private double widest;

    private LineBreaks(int size) {
        lines = new int[size];
        xs = new double[size];
    }

    /// @param widths of the syllables, in pixels
    static LineBreaks of(List<Syllable> syllables, double[] widths, double width) {
        LineBreaks breaks = new LineBreaks(widths.length);
        int first = 0;
        while (first < widths.length) {
            int end = endOfLine(syllables, widths, first, width);
            breaks.line(first, end, widths);
            first = end;
        }
        return breaks;
    }

    /// In as few lines, but even ones, see [EvenBreaks].
    static LineBreaks even(List<Syllable> syllables, double[] widths, double width) {
        LineBreaks usual = of(syllables, widths, width);
        int[] ends =
                usual.count < 2
                        ? new int[0]
                        : new EvenBreaks(syllables, widths, width, usual.count).ends();
        if (ends.length == 0) {
            return usual;
        }
        LineBreaks breaks = new LineBreaks(widths.length);
        int first = 0;
        for (int end : ends) {
            breaks.line(first, end, widths);
            first = end;
        }
        return breaks;
    }

    int count() {
        return count;
    }

    int line(int syllable) {
        return lines[syllable];
    }

    double x(int syllable) {
        return xs[syllable];
    }

    double widest() {
        return widest;
    }

    private static int endOfLine(List<Syllable> all, double[] widths, int first, double width) {
        double used = 0;
        int end = first;
        while (end < widths.length
                && (end == first
                        || used + widths[end] <= width + 0.5
                        || all.get(end).text().isBlank())) {
            used += widths[end++];
        }
        if (end == widths.length) {
            return end;
        }
        int good = end;
        while (good > first + 1 && !all.get(good).mayFollow(all.get(good - 1))) {
            good--;
        }
        return good > first + 1 ? good : end;
    }

    private void line(int first, int end, double[] widths) {
        double x = 0;
        for (int i = first; i < end; i++) {
            lines[i] = count;
            xs[i] = x;
            x += widths[i];
        }
        widest = Math.max(widest, x);
        count++;
    }
}
