package org.yizhan.speech.voices;

/// Takes what a voice makes: mono samples at [org.yizhan.speech.sound.Pcm#RATE].
public interface VoiceSink {
    /// The character that begins to be heard at this frame of the utterance. Comes before the
    /// sound of that frame, in the order of the frames.
    void mark(int characterIndex, long frame);

    /// The next samples; may wait until there is room for them.
    ///
    /// @return whether more is wanted
    boolean sound(short[] samples, int count);
}
