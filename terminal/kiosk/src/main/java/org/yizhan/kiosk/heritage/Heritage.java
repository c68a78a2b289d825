package org.yizhan.kiosk.heritage;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.voicebox.PostResult;

/// What the village remembers.
public interface Heritage {
    /// Nothing is kept.
    Heritage NONE = new Forgotten();

    /// A piece that staff released.
    record Heard(SubjectId id, Piece piece) {}

    /// Those that may be heard and seen, the newest first; at hand.
    List<Heard> released();

    /// Keeps a recording; returns when it is durable. Never called on the UI thread.
    PostResult keep(Piece.Kind kind, Spoken spoken, HeldCode card);

    /// A sound file and how long it is.
    record Spoken(byte[] file, int seconds) {}

    /// The samples of a recording; empty where it has not come here yet. Never asked on the UI
    /// thread.
    Optional<short[]> sound(Voice voice);

    /// A photograph's file; empty where it has not come here yet. Never asked on the UI thread.
    ///
    /// @param kept as the piece names it
    Optional<byte[]> picture(String kept);

    /// Of a terminal that keeps nothing.
    final class Forgotten implements Heritage {
        @Override
        public List<Heard> released() {
            return List.of();
        }

        @Override
        public PostResult keep(Piece.Kind kind, Spoken spoken, HeldCode card) {
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
