package org.yizhan.domain.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Publication.Audience;

/// A pack of lessons that a place gives to its terminals. Whoever gives it on, its publisher is the
/// one who signed it.
///
/// @param parts what travels: a whole version first, then what each later one changed
/// @param withdrawn no terminal in this place shows it any more, wherever it came from
public record PackRelease(About about, List<Part> parts, Audience audience, boolean withdrawn) {
    public PackRelease {
        parts = List.copyOf(parts);
    }

    /// What the newest version says of itself.
    ///
    /// @param pack its own word
    /// @param publisher the word of whoever signed it
    /// @param titles of its lessons
    /// @param bytes unpacked
    /// @param until the last day on which it may be installed, which is also how long it is true
    /// @param lessons the words of its lessons, by which terminals count
    public record About(
            String pack,
            String publisher,
            List<String> titles,
            long bytes,
            Optional<LocalDate> until,
            List<String> lessons) {
        public About {
            titles = List.copyOf(titles);
            // Older programs say nothing of it.
            lessons = List.copyOf(Objects.requireNonNullElse(lessons, List.of()));
        }
    }

    /// One file that travels.
    ///
    /// @param blob the reference; naming it makes it travel
    public record Part(int version, long bytes, String blob) {}

    /// The newest version.
    public int version() {
        return parts.isEmpty() ? 0 : parts.getLast().version();
    }

    /// What a terminal that has nothing of it fetches.
    public long wholeBytes() {
        return parts.stream().mapToLong(Part::bytes).sum();
    }

    /// What a terminal that has the version before fetches.
    public long changedBytes() {
        return parts.isEmpty() ? 0 : parts.getLast().bytes();
    }

    /// Whether a village is to have it on a day.
    public boolean isFor(PlaceId village, LocalDate day) {
        return !withdrawn && audience.includes(village) && audience.includes(day);
    }

    /// Whether a village that has it goes on showing it: a newer version that is to come later does
    /// not take the one before away.
    public boolean isLeft(PlaceId village, LocalDate day) {
        return !withdrawn && audience.includes(village) && !audience.isOver(day);
    }

    /// The same for others, or for other days.
    public PackRelease forWhom(Audience whom) {
        return new PackRelease(about, parts, whom, withdrawn);
    }

    /// The same, taken back or given again.
    public PackRelease withdrawn(boolean now) {
        return new PackRelease(about, parts, audience, now);
    }
}
