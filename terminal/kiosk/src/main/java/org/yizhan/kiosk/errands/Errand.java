package org.yizhan.kiosk.errands;

import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.navigation.Destination;

/// What somebody speaks for. Its questions are asked in the background.
public interface Errand {
    /// The word of its colours, as of a [org.yizhan.kiosk.navigation.Service].
    String colour();

    /// What stands above the microphone.
    Sentence title();

    /// What is said when the screen opens.
    Sentence invitation();

    /// Whether the speaker may choose between village and township.
    default boolean choosesAudience() {
        return false;
    }

    /// The card that was held up for it already.
    default Optional<HeldCode> card() {
        return Optional.empty();
    }

    /// Where else one may want to go from here.
    default Optional<Aside> aside() {
        return Optional.empty();
    }

    /// A way that leads from the microphone elsewhere.
    record Aside(String id, String picture, Sentence said, Destination destination) {}

    /// Whether it is taken with a card only, and what is said then; empty where a name may be left
    /// out.
    Optional<Sentence> cardAskedFor();

    /// Keeps it; returns when it is durable.
    Outcome keep(Said said);

    /// What was said.
    ///
    /// @param file a sound file
    /// @param card the code that was held up; empty without a name
    record Said(byte[] file, int seconds, Audience to, Optional<HeldCode> card) {}

    /// What became of it.
    sealed interface Outcome {
        /// @param thanks what is shown and spoken
        record Kept(Sentence thanks) implements Outcome {}

        record CardNeeded() implements Outcome {}

        record NotOurCard() implements Outcome {}

        record NotKept() implements Outcome {}
    }
}
