package org.yizhan.tour.visitor;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Display;
import org.yizhan.tour.display.Film;
import org.yizhan.tour.display.Pictures;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.programs.Waiting;
import org.yizhan.tour.sound.Room;
import org.yizhan.tour.sound.Wav;

/// Someone who stands at the terminal.
public final class Visitor {
    /// How long a person waits before thinking that nothing happens.
    public static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    private final Display display;
    private final Room room;

    public Visitor(Display display, Room room) {
        this.display = display;
        this.room = room;
    }

    /// The glass before them.
    public Display display() {
        return display;
    }

    /// The room around them.
    public Room room() {
        return room;
    }

    public Eyes look() {
        return new Eyes(display.picture());
    }

    /// Looks until anything is drawn on a glass that shows nothing yet.
    ///
    /// @throws ToolException if it stays empty
    public void awaitAnything(Duration longest) {
        try (Film film = display.film(display.whole(), 10)) {
            if (film.await(longest, Pictures::isDrawn).isEmpty()) {
                throw new ToolException("The glass stayed empty");
            }
        }
    }

    /// Looks until all these words stand on the glass.
    ///
    /// @throws ToolException if they do not in time; it says what stood there instead
    public Eyes await(Duration longest, String... words) {
        return await(longest, String.join(" + ", words), eyes -> seesAll(eyes, words));
    }

    /// Looks until something is to be seen.
    ///
    /// @param what it is, for the complaint
    /// @throws ToolException if it is not seen in time; it says what stood there instead
    public Eyes await(Duration longest, String what, Predicate<Eyes> seen) {
        Eyes[] last = {look()};
        boolean[] looked = {false};
        Optional<Eyes> found =
                Waiting.find(
                        longest,
                        () -> {
                            BufferedImage now = display.picture();
                            if (looked[0] && Pictures.same(now, last[0].picture())) {
                                Waiting.pause(BETWEEN_LOOKS);
                                return Optional.empty();
                            }
                            looked[0] = true;
                            last[0] = new Eyes(now);
                            return seen.test(last[0]) ? Optional.of(last[0]) : Optional.empty();
                        });
        return found.orElseThrow(() ->
                new ToolException(
                        "Not on the glass within %d s: %s. There stood: %s"
                                .formatted(
                                        longest.toSeconds(),
                                        what,
                                        last[0].text().replace("\n", " | "))));
    }

    private static boolean seesAll(Eyes eyes, String... words) {
        for (String each : words) {
            if (!eyes.see(each)) {
                return false;
            }
        }
        return true;
    }

    /// Finds words on the glass and touches them.
    ///
    /// @throws ToolException if they are not there in time
    public void touch(String words) {
        Area area = await(PATIENCE, words).find(words).orElseThrow();
        display.touch(area);
    }

    /// Touches where words stood in a look before.
    public void touch(Eyes eyes, String words) {
        display.touch(
                eyes.find(words)
                        .orElseThrow(() -> new ToolException("Nothing to touch says " + words)));
    }

    /// A point in time, for [#hear].
    public int listen() {
        return room.now();
    }

    /// What is heard from a point on, until it is quiet again.
    public Wav hear(int from, Duration longest) {
        return room.hear(from, longest);
    }
}
