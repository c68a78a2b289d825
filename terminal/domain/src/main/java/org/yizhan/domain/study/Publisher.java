package org.yizhan.domain.study;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.places.PlaceKind;

/// Whose packs of lessons are believed. The fact that says so stands in the place that answers for
/// the publisher, and is believed there and in all places within it.
///
/// @param word the publisher's own word, as packs name it, such as `county-hospital`
/// @param name as people call it
/// @param revoked its key is believed no more, and its lessons are shown no more
public record Publisher(String word, String name, Kind kind, Right right, boolean revoked) {
    /// What a publisher may do.
    ///
    /// @param key Ed25519 public key, X.509 encoding, hexadecimal
    /// @param topics words of the [Topic]s it may teach; none means all
    /// @param until the last day on which its key is good for what is new
    public record Right(String key, Set<String> topics, Optional<LocalDate> until) {
        public Right {
            topics = Set.copyOf(topics);
        }
    }

    /// What a publisher is.
    public enum Kind {
        COUNTY,
        TOWNSHIP,
        VILLAGE,
        /// A hospital, an agricultural station: some topics only.
        PARTNER;

        /// Whether a place of that kind can answer for such a publisher: never for one above it.
        public boolean fits(PlaceKind place) {
            return switch (place) {
                case COUNTY -> true;
                case TOWNSHIP -> this != COUNTY;
                case VILLAGE, JOINT_BRANCH -> this == VILLAGE || this == PARTNER;
            };
        }
    }

    /// Whether it may teach a topic.
    public boolean teaches(String topic) {
        return right.topics().isEmpty() || right.topics().contains(topic);
    }

    /// Whether its key is good for something new on a day.
    public boolean isGoodOn(LocalDate day) {
        return !revoked && right.until().map(last -> !day.isAfter(last)).orElse(true);
    }

    /// The same, believed no more, or again.
    public Publisher revoked(boolean now) {
        return new Publisher(word, name, kind, right, now);
    }
}
