package org.yizhan.kiosk.residents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.texts.Sentence;

/// What the terminal knows of the holder of a card.
///
/// @param attended meetings they came to, the latest first
/// @param coming meetings they are expected at, the next first
/// @param cards how many cards they were given, and the short numbers of the valid ones
/// @param kept whatever else is kept of them, each as it is said
public record Mine(
        Resident resident,
        List<Came> attended,
        List<Coming> coming,
        CardsGiven cards,
        List<Sentence> kept) {
    public Mine {
        attended = List.copyOf(attended);
        coming = List.copyOf(coming);
        kept = List.copyOf(kept);
    }

    /// @param evidence how it was recorded
    /// @param studied lessons the meeting listened to together
    public record Came(String title, Instant at, Evidence evidence, List<String> studied) {
        public Came {
            studied = List.copyOf(studied);
        }

        /// A meeting that listened to nothing.
        public Came(String title, Instant at, Evidence evidence) {
            this(title, at, evidence, List.of());
        }
    }

    public record Coming(SubjectId id, String title, Instant at, String room) {}

    /// @param valid short numbers
    public record CardsGiven(int all, List<String> valid) {
        public CardsGiven {
            valid = List.copyOf(valid);
        }
    }

    /// Asks for what is known of the holder of a card.
    public interface Desk {
        /// Never called on the UI thread.
        ///
        /// @param code what was held up
        /// @return empty if it is not a good card of this village
        Optional<Mine> of(HeldCode code);
    }
}
