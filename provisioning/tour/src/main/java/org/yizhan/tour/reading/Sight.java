package org.yizhan.tour.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        return lines.stream()
                .flatMap(line -> Likeness.find(line, bare).stream())
                .min((one, other) -> Integer.compare(one.errors(), other.errors()))
                .map(Likeness.Found::area);
    }

    public boolean says(String wanted) {
        return find(wanted).isPresent();
    }
}
