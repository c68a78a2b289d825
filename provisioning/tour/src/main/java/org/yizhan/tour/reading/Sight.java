package org.yizhan.tour.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yizhan.tour.display.Area;

/// The lines of text on a picture.
public record Sight(List<Line> lines) {
    public Sight {
        lines = List.copyOf(lines);
    }

    /// A few characters that were read together, without spaces.
    public record Word(String text, Area area) {}

    /// Words that stand beside each other.
    public record Line(List<Word> words) {
        public Line {
            words = List.copyOf(words);
        }

        public String text() {
            return words.stream().map(Word::text).collect(Collectors.joining());
        }

        Area area(int from, int to) {
            Area area = null;
            int at = 0;
            for (Word word : words) {
                int next = at + word.text().length();
                if (next > from && at < to) {
                    area = area == null ? word.area() : area.with(word.area());
                }
                at = next;
            }
            if (area == null) {
                throw new IllegalArgumentException("No words between " + from + " and " + to);
            }
            return area;
        }
    }

    /// All that was read, a line a line.
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /// Where this stands, if it does. One character in four may have been misread: the reader's
    /// eyes are not good, the glass shows what it shows.
    public Optional<Area> find(String wanted) {
        String bare = Likeness.bare(wanted);
        return Stream.concat(lines.stream(), neighbours())
                .flatMap(line -> Likeness.find(line, bare).stream())
                .min(Comparator.comparingInt(Likeness.Found::errors))
                .map(Likeness.Found::area);
    }

    /// A long line is sometimes read as two; and a long sentence takes two on the glass.
    private Stream<Line> neighbours() {
        return IntStream.range(1, lines.size())
                .mapToObj(i -> {
                    List<Word> words = new ArrayList<>(lines.get(i - 1).words());
                    words.addAll(lines.get(i).words());
                    return new Line(words);
                });
    }

    public boolean says(String wanted) {
        return find(wanted).isPresent();
    }
}
