package org.yizhan.speech.sound;

/// A loudspeaker for [Pcm], used by one thread.
public interface AudioOutput extends AutoCloseable {
    /// Makes it ready, if it is not.
    ///
    /// @return whether there is a loudspeaker that takes sound
    boolean open();

    /// Frames that [#write] takes without waiting.
    int room();

    /// Appends samples. What is appended after a rest, or after all was heard, is collected first:
    /// it sounds from [#play] on, or when there is no more room.
    ///
    /// @return false if the loudspeaker is gone; [#open] may find it again
    boolean write(short[] samples, int count);

    /// Lets what was collected be heard.
    void play();

    /// Frames given since it was made.
    long written();

    /// Frames of these that have been heard.
    long heard();

    /// All given was heard and nothing follows for now: let the device sleep.
    void rest();

    @Override
    void close();
}
