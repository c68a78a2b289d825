package org.yizhan.domain.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.places.PlaceId;

/// A lesson that was released, and for whom.
///
/// @param media the pictures and recordings of its pages
/// @param withdrawn taken back; it is shown no more
public record Publication(Lesson lesson, List<Media> media, Audience audience, boolean withdrawn) {
    public Publication {
        media = List.copyOf(media);
    }

    /// A file of a lesson, named by what it is.
    ///
    /// @param path as the lesson's pages have it
    /// @param sha256 of its bytes, 64 hexadecimal digits, lower case
    /// @param blob where a long file, such as a film, lies; absent for what travels in facts
    public record Media(String path, String sha256, int bytes, Optional<String> blob) {
        public Media {
            // Lessons of older programs say nothing of it.
            blob = Objects.requireNonNullElse(blob, Optional.empty());
        }

        /// A short file.
        public Media(String path, String sha256, int bytes) {
            this(path, sha256, bytes, Optional.empty());
        }
    }

    /// Where and when it is shown.
    ///
    /// @param places townships and villages; none means everyone in the place it was released in
    /// @param until the last day; absent means until it is withdrawn
    public record Audience(Set<PlaceId> places, LocalDate from, Optional<LocalDate> until) {
        public Audience {
            places = Set.copyOf(places);
        }

        /// Whether it is for a village.
        public boolean includes(PlaceId village) {
            return places.isEmpty() || places.stream().anyMatch(village::isWithin);
        }

        /// Whether it is for a day.
        public boolean includes(LocalDate day) {
            return !day.isBefore(from) && !isOver(day);
        }

        /// Whether its last day has passed.
        public boolean isOver(LocalDate day) {
            return until.filter(day::isAfter).isPresent();
        }
    }

    /// Whether a village shows it on a day.
    public boolean isShown(PlaceId village, LocalDate day) {
        return !withdrawn && audience.includes(village) && audience.includes(day);
    }

    /// The same, taken back or put out again.
    public Publication withdrawn(boolean now) {
        return new Publication(lesson, media, audience, now);
    }

    /// The same with another text or other readings.
    public Publication with(Lesson other) {
        return new Publication(other, media, audience, withdrawn);
    }

    /// The same for others, or for other days.
    public Publication forWhom(Audience whom) {
        return new Publication(lesson, media, whom, withdrawn);
    }

    /// The file of a path.
    public Optional<Media> media(String path) {
        return media.stream().filter(file -> file.path().equals(path)).findFirst();
    }
}
