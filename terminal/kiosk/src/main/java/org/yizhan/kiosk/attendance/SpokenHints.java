package org.yizhan.kiosk.attendance;

import java.util.Optional;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Narrator;

/// Says what would help a card to be read, to whoever cannot read it: when nothing else is being
/// said, and each only once while it lasts, so that an empty dark room stays quiet. Used on the UI
/// thread only.
final class SpokenHints {
    /// So many seconds without a hint, and the same one is news again.
    private static final int FORGETTING = 5;

    private final Narrator narrator;
    private Optional<Sentence> said = Optional.empty();
    private int without;

    SpokenHints(Narrator narrator) {
        this.narrator = narrator;
    }

    /// Once a second.
    ///
    /// @param hint what is shown now
    void tick(Optional<Sentence> hint) {
        without = hint.isPresent() ? 0 : without + 1;
        if (without >= FORGETTING) {
            said = Optional.empty();
        }
        if (hint.isPresent() && !hint.equals(said) && !narrator.speaking().get()) {
            said = hint;
            narrator.say(hint.get());
        }
    }

    /// Another person, or another card: every hint is news again.
    void forget() {
        said = Optional.empty();
    }
}
