package org.yizhan.web.charts;

import java.util.List;
import org.yizhan.domain.texts.Sentence;

/// Bars of parts, one under the other.
///
/// @param sentence what they say, for who looks at no pictures
/// @param series what the parts of every bar are, in the order they lie in it; at most eight
/// @param bars in the order of time or of the thing itself, never of their length
public record Chart(Sentence title, Sentence sentence, List<Sentence> series, List<Bar> bars) {
    static final int WIDTH = 1_000;

    public Chart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    /// @param parts one for each of the series
    public record Bar(Sentence label, List<Integer> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }

        int sum() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// A part of a bar as it is drawn.
    ///
    /// @param series its number, from 0
    record Piece(int series, int from, int width) {}

    boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.sum() == 0);
    }

    /// The series that occur, so that the legend names nothing that is not there.
    List<Integer> shown() {
        return java.util.stream.IntStream.range(0, series.size())
                .filter(i -> bars.stream().anyMatch(bar -> bar.parts().get(i) > 0))
                .boxed()
                .toList();
    }

    List<Piece> pieces(Bar bar) {
        int most = Math.max(1, bars.stream().mapToInt(Bar::sum).max().orElse(1));
        List<Piece> pieces = new java.util.ArrayList<>();
        long before = 0;
        for (int i = 0; i < bar.parts().size(); i++) {
            long after = before + bar.parts().get(i);
            int from = (int) (before * WIDTH / most);
            int until = (int) (after * WIDTH / most);
            if (after > before) {
                pieces.add(new Piece(i, from, Math.max(2, until - from)));
            }
            before = after;
        }
        return pieces;
    }
}
