package org.yizhan.kiosk.voice;

import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.speaker.SoundStream;
import org.yizhan.speech.utterances.Pace;
import org.yizhan.speech.utterances.Utterance;

/// The terminal's voice, as far as screens need it. One thing is said at a time; saying the next
/// cuts the last. Calls return at once; the listener may be called on any thread.
public interface Voice {
    /// Says one thing now.
    void speak(Utterance utterance, Listener listener);

    /// Lets what somebody said be heard now; cuts, and is cut, as what is said.
    ///
    /// @param samples mono at [org.yizhan.speech.sound.Pcm#RATE]; must not be changed afterwards
    default void play(short[] samples, Listener listener) {
        play(SoundStream.of(samples), listener);
    }

    /// Lets sound be heard as it comes; the listener hears the marks of its pieces.
    void play(SoundStream sound, Listener listener);

    /// A tone; what is said next waits for its end.
    void chime(Chime chime);

    /// Falls silent at once.
    void stop();

    /// Holds its breath, until [#resume()].
    void pause();

    void resume();

    /// From the next thing said on.
    void pace(Pace pace);

    /// @param level 0 silent, 1 as loud as it goes
    void volume(double level);

    /// Pace and volume as the village set them.
    void reset();

    /// The village has set another volume: in force now, and whenever somebody leaves.
    ///
    /// @param level 0 silent, 1 as loud as it goes
    void usual(double level);

    /// The village's volume, 0 to 1.
    double usual();

    /// Whether it can be heard at all; without a working sound device only the highlight moves.
    boolean audible();

    /// Follows what is being said.
    interface Listener {
        /// The voice is at this character of the text.
        default void mark(int character) {}

        /// Called once for everything that was said.
        void finished(Ending ending);
    }

    /// How saying something ended.
    enum Ending {
        /// To its last character, heard or not.
        SAID,
        /// Something else was said, or it was stopped.
        CUT
    }
}
