package org.yizhan.speech.sound;

import java.util.Optional;
import java.util.function.DoubleConsumer;

/// Records a spoken message.
public interface Microphone {
    /// Begins to record; at most five minutes are kept.
    ///
    /// @param level told some twenty times a second how loud it is, 0 to 1, on a thread of the
    ///     recording
    /// @return empty if there is no microphone
    Optional<Recording> start(DoubleConsumer level);

    /// A recording under way.
    interface Recording {
        /// Ends it.
        ///
        /// @return mono samples at [Pcm#RATE]
        short[] stop();
    }
}
