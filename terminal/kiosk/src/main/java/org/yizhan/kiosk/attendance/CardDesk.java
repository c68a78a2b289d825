package org.yizhan.kiosk.attendance;

import java.util.Optional;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.kiosk.attendance.Eyes.Held;

/// Where a card that was held up is written down.
public interface CardDesk {
    /// Decides on a card and records what came of it; returns when it is durable. Never called on
    /// the UI thread.
    CheckinResult take(Held held);

    /// How the open meeting stands; empty while none is open.
    Optional<Door> door();

    /// An open meeting.
    ///
    /// @param present how many expected people came (实到)
    /// @param voters how many of those with a vote came
    record Door(Meeting meeting, int present, int voters) {
        public int expected() {
            return meeting.expected().size();
        }

        /// Whether enough of those with a vote are here; always so where no number is asked for.
        public boolean hasQuorum() {
            return voters >= meeting.quorum();
        }

        /// How many are still missing for the quorum.
        public int missing() {
            return Math.max(0, meeting.quorum() - voters);
        }
    }
}
