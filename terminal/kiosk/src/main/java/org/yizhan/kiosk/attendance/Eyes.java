package org.yizhan.kiosk.attendance;

import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.texts.Sentence;

/// What reads cards for the screen: the camera and the scanner, as one. It runs while somebody
/// watches.
public interface Eyes {
    /// Begins telling what is seen; there is one watcher at a time, a new one takes the place of the
    /// last. The watcher is called on any thread.
    void watch(Watcher watcher);

    /// Lets a code that could not be used be read once more, though it was never taken away.
    void forget(HeldCode code);

    /// Tells nobody any longer.
    void close();

    /// Hears what is seen.
    interface Watcher {
        /// A code was read.
        void read(Held held);

        /// What the camera sees now.
        void glimpse(Glimpse glimpse);

        /// What would help it to be read; empty when nothing would.
        void hint(Optional<Sentence> hint);

        /// Whether there is a camera that gives pictures.
        void camera(boolean works);
    }

    /// A code that was held up.
    ///
    /// @param code its text
    /// @param evidence how it was read
    record Held(HeldCode code, Evidence evidence) {}

    /// A small picture of what the camera sees.
    ///
    /// @param argb row after row, not mirrored; must not be changed afterwards
    record Glimpse(int width, int height, int[] argb) {}
}
