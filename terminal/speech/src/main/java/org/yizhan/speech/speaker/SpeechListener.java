package org.yizhan.speech.speaker;

/// Follows a speech. Called on the speaker's own thread, in order; what it throws is logged and
/// goes no further. It may ask the speaker for anything, also to speak.
public interface SpeechListener {
    SpeechListener NONE = new SpeechListener() {};

    /// The utterance of this index is about to be heard; 0 for the first. Marks that follow are
    /// its.
    default void started(int utterance) {}

    /// This character of the shown text is being heard: every Hanzi, digit and letter once, from
    /// left to right. Without a loudspeaker they come at a speaking pace.
    default void mark(int characterIndex) {}

    /// Called once, last.
    default void finished(Ending ending) {}
}
