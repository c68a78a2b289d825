package org.yizhan.kiosk.voicebox;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.voicebox.Letters.Letter;
import org.yizhan.ledger.voicebox.PostResult;
import org.yizhan.ledger.voicebox.Postbox.Spoken;

/// Where spoken messages are kept and answers wait. Never asked on the UI thread, but for the two
/// questions that are at hand.
public interface Letterbox {
    /// Nothing can be left here.
    Letterbox NONE = new Closed();

    /// Whether messages can be sealed to the township; at hand.
    boolean reachesTownship();

    /// Whether a message without a name is refused for now; at hand.
    boolean asksForCard();

    /// Keeps what was said; returns when it is durable.
    PostResult leave(Spoken spoken, Audience to, Optional<HeldCode> card);

    /// What the holder of a card said, the newest first.
    List<Letter> letters(HeldCode card);

    /// How many answers the holder has not heard.
    int unheard(HeldCode card);

    /// The samples of something spoken; empty where the sound has not come here yet.
    Optional<short[]> sound(Voice voice);

    /// Remembers that an answer was heard.
    void heard(SubjectId answer);

    /// Of a terminal that keeps nothing.
    final class Closed implements Letterbox {
        @Override
        public boolean reachesTownship() {
            return false;
        }

        @Override
        public boolean asksForCard() {
            return false;
        }

        @Override
        public PostResult leave(Spoken spoken, Audience to, Optional<HeldCode> card) {
            return new PostResult.NotKept();
        }

        @Override
        public List<Letter> letters(HeldCode card) {
            return List.of();
        }

        @Override
        public int unheard(HeldCode card) {
            return 0;
        }

        @Override
        public Optional<short[]> sound(Voice voice) {
            return Optional.empty();
        }

        @Override
        public void heard(SubjectId answer) {}
    }
}
