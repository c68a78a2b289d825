package org.yizhan.kiosk.family;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.family.FamilyWords.Opened;
import org.yizhan.ledger.voicebox.PostResult;

/// Words from relatives away. Never asked on the UI thread.
public interface Family {
    /// Nobody's relatives can be reached.
    Family NONE = new Nobody();

    /// What relatives said to the holder of a card, the newest first.
    List<Opened> words(HeldCode card);

    /// How many the holder has not heard.
    int unheard(HeldCode card);

    /// Remembers that a word was heard.
    void heard(SubjectId word);

    /// Keeps an answer; returns when it is durable.
    PostResult answer(SubjectId word, Spoken spoken, HeldCode card);

    /// The samples of something spoken; empty where the sound has not come here yet.
    Optional<short[]> sound(Voice voice);

    /// A picture's file; empty where it has not come here yet.
    ///
    /// @param kept as the word names it
    Optional<byte[]> picture(String kept);

    /// A sound file and how long it is.
    record Spoken(byte[] file, int seconds) {}

    /// Of a terminal that keeps nothing.
    final class Nobody implements Family {
        @Override
        public List<Opened> words(HeldCode card) {
            return List.of();
        }

        @Override
        public int unheard(HeldCode card) {
            return 0;
        }

        @Override
        public void heard(SubjectId word) {}

        @Override
        public PostResult answer(SubjectId word, Spoken spoken, HeldCode card) {
            return new PostResult.NotKept();
        }

        @Override
        public Optional<short[]> sound(Voice voice) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> picture(String kept) {
            return Optional.empty();
        }
    }
}
