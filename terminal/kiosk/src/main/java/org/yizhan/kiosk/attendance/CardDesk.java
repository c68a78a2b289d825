package org.yizhan.kiosk.attendance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.attendance.Standing;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.kiosk.attendance.Eyes.Held;

/// Where a card that was held up is written down.
public interface CardDesk {
    /// Decides on a card and records what came of it; returns when it is durable. Never called on
    /// the UI thread.
    CheckinResult take(Held held);

    /// What waits for whoever held up this card; asked in the background.
    default Set<Waiting> waiting(HeldCode code) {
        return Set.of();
    }

    /// What may wait for the holder of a card. It shows as a quiet sign; nothing of it is spoken.
    enum Waiting {
        /// Somebody answered.
        ANSWER,
        /// The family sent word.
        FAMILY;

        /// @param answers not heard yet
        /// @param words of the family not heard yet
        public static Set<Waiting> of(int answers, int words) {
            Set<Waiting> waiting = EnumSet.noneOf(Waiting.class);
            if (answers > 0) {
                waiting.add(ANSWER);
            }
            if (words > 0) {
                waiting.add(FAMILY);
            }
            return waiting;
        }
    }

    /// How the open meeting stands; empty while none is open.
    Optional<Door> door();

    /// What a phone opens to check in at the open meeting; changes every ten seconds. Empty where
    /// phones are not asked for.
    default Optional<String> phone() {
        return Optional.empty();
    }

    /// An open meeting and how it stands.
    record Door(SubjectId id, Meeting meeting, Standing standing) {
        /// How many should come (应到).
        public int expected() {
            return standing.expected();
        }

        /// How many of them came (实到).
        public int present() {
            return standing.present();
        }

        /// Whether a number of people is asked for.
        public boolean needsQuorum() {
            return standing.votes().needed() > 0;
        }

        /// Whether enough of those with a vote are here; always so where no number is asked for.
        public boolean hasQuorum() {
            return standing.enough();
        }

        /// How many are still missing for the quorum.
        public int missing() {
            return standing.missing();
        }
    }
}
