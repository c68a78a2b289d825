package org.yizhan.speech.voices;

import java.io.IOException;
import java.util.Set;
import org.yizhan.speech.utterances.Utterance;

/// Recorded clips: which texts there are, and what each sounds like. What it holds may change from
/// one sentence to the next, as when a clip is recorded again. Safe for any thread.
public interface ClipShelf {
    /// Its name, for staff.
    String name();

    /// What the clips say, each as [#bare(String)].
    Set<String> texts();

    /// The sound file of a text: WAV, FLAC or Opus.
    ///
    /// @param bare one of [#texts()]
    /// @throws IOException if it cannot be read
    byte[] read(String bare) throws IOException;

    /// A text without what cannot be heard: punctuation and spaces.
    static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.chars().filter(c -> Utterance.isMarked((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}
