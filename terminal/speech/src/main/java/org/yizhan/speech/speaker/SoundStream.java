package org.yizhan.speech.speaker;

import java.util.Optional;

/// Sound that comes piece by piece while it is heard: what somebody recorded, or the sound of a
/// film. Read by the speaker's thread only, which is also the only one to close it.
public interface SoundStream extends AutoCloseable {
    /// A piece without a mark.
    int UNMARKED = -1;

    /// @param mark told to the listener when the piece begins to be heard; what it means is the
    ///     stream's own
    /// @param samples mono at [org.yizhan.speech.sound.Pcm#RATE]; never changed afterwards
    record Piece(int mark, short[] samples) {}

    /// The next piece, waiting for it where it must; empty at the end.
    Optional<Piece> next();

    /// It was heard to its end, or nobody listens any more.
    @Override
    default void close() {}

    /// All of it at once.
    static SoundStream of(short[] samples) {
        return of(java.util.List.of(new Piece(UNMARKED, samples)));
    }

    /// Pieces that are there already.
    static SoundStream of(Iterable<Piece> pieces) {
        var left = pieces.iterator();
        return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }
}
