package org.yizhan.tour.visitor;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return Stream.of(
                        new double[] {3.5, 44},
                        new double[] {4, 36},
                        new double[] {3, 60},
                        new double[] {2.5, 44},
                        new double[] {3, 28},
                        new double[] {5, 28})
                .map(guess -> {
                    int tall = (int) (words.height() * guess[0]);
                    int wide = (int) (tall * (name.length() + 0.4));
                    int bottom = words.y() - words.height() / 5;
                    Area area = new Area(words.centreX() - wide / 2, bottom - tall, wide, tall);
                    BufferedImage cut = Pictures.cut(picture, area);
                    return Ocr.line(cut, (int) (tall * 35 / guess[1]));
                })
                .map(read -> read.replaceAll("[^\\p{IsHan}·]", ""));
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
