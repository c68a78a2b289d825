package org.yizhan.tour.visitor;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.reading.Ocr;
import org.yizhan.tour.reading.Sight;

/// Reads pictures of the glass, whose words are of very different sizes: at several distances,
/// until the words are found.
public final class Eyes {
    private static final double[] DISTANCES = {0.5, 1, 0.33, 0.22};

    private final BufferedImage picture;
    private final List<Sight> sights = new ArrayList<>();

    public Eyes(BufferedImage picture) {
        this.picture = picture;
    }

    public BufferedImage picture() {
        return picture;
    }

    /// Where these words stand.
    public Optional<Area> find(String words) {
        for (int i = 0; i < DISTANCES.length; i++) {
            Optional<Area> found = sight(i).find(words);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public boolean see(String words) {
        return find(words).isPresent();
    }

    /// All that was read, from near and from far.
    public String text() {
        return sight(0).text();
    }

    /// Whether a name stands above other words, as large as can be read across the room. Not
    /// forgiving: every character must be read right, though one of several looks is enough.
    ///
    /// @param below words that stand right under it
    public boolean seeName(String name, String below) {
        return find(below).stream().flatMap(words -> above(words, name)).anyMatch(name::equals);
    }

    /// What is read above an area, by several guesses of how tall the name is there.
    private Stream<String> above(Area words, String name) {
        return Stream.of(3.5, 4.0, 3.0, 2.5, 5.0)
                .map(heights -> (int) (words.height() * heights))
                .flatMap(tall -> {
                    int wide = (int) (tall * (name.length() + 0.4));
                    int bottom = words.y() - words.height() / 5;
                    return lines(new Area(words.centreX() - wide / 2, bottom - tall, wide, tall));
                });
    }

    /// Whether an area holds one line, and it is this. Not forgiving.
    public boolean seeLine(Area area, String wanted) {
        return lines(area).anyMatch(wanted::equals);
    }

    /// What is read in an area of one line, made smaller by several guesses.
    private Stream<String> lines(Area area) {
        BufferedImage cut = Pictures.cut(picture, area);
        return Stream.of(1.0, 0.7, 1.4)
                .map(guess -> Ocr.line(cut, (int) (area.height() * 0.9 * guess)))
                .map(read -> read.replaceAll("[^\\p{IsHan}·]", ""));
    }

    /// Pairs of hexadecimal digits with colons between them, on one line or several.
    public String fingerprint() {
        return Ocr.latin(picture)
                .lines()
                .filter(line ->
                        line.replaceAll("[^0-9A-FO:]", "").length() * 10 > line.length() * 9)
                .filter(line -> line.contains(":") && line.length() >= 20)
                .collect(Collectors.joining("\n"));
    }

    /// A number that stands on a line of its own, read alike from two distances.
    ///
    /// @param count of its digits
    public Optional<String> number(int count) {
        return numbers(0, count)
                .filter(near -> numbers(1, count).anyMatch(near::equals))
                .findFirst();
    }

    private Stream<String> numbers(int distance, int count) {
        return sight(distance).lines().stream()
                .map(Sight.Line::text)
                .filter(text -> text.matches("\\d{" + count + "}"));
    }

    private Sight sight(int distance) {
        while (sights.size() <= distance) {
            sights.add(Ocr.read(picture, DISTANCES[sights.size()]));
        }
        return sights.get(distance);
    }
}
