package org.yizhan.speech.voices;

import org.yizhan.speech.utterances.Utterance;

/// One engine. Called by one thread at a time.
public interface Voice {
    /// Its own name, for staff: such as `espeak-ng 1.51`.
    String name();

    /// Whether it can say this utterance well enough to be asked.
    boolean speaks(Utterance utterance);

    /// Makes the sound of the utterance, piece by piece, into the sink; returns when all is made or
    /// the sink wants no more.
    ///
    /// @throws VoiceException if the engine broke; what the sink already has stays valid
    void render(Utterance utterance, VoiceSink sink);
}
