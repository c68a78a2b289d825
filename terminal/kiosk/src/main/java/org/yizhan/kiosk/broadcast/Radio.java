package org.yizhan.kiosk.broadcast;

import java.util.List;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.QuietHours;

/// What there is to be said to everyone.
public interface Radio {
    /// A terminal without a village.
    Radio NONE = new Silence();

    /// Those of today, of the days to come and of the last days, the newest first. Returns at once.
    List<Programme> programmes();

    QuietHours quiet();

    /// The recording of a broadcast; never on the UI thread.
    ///
    /// @return mono at [org.yizhan.speech.sound.Pcm#RATE]; empty where it has none, or it has not
    ///     come here yet
    short[] recording(Broadcast broadcast);

    /// It was said to its end; never on the UI thread.
    void aired(SubjectId broadcast);

    /// A broadcast and the identity it keeps.
    ///
    /// @param aired whether this terminal has said it to its end
    record Programme(SubjectId id, Broadcast broadcast, boolean aired) {}

    /// Nothing is said.
    final class Silence implements Radio {
        @Override
        public List<Programme> programmes() {
            return List.of();
        }

        @Override
        public QuietHours quiet() {
            return QuietHours.NONE;
        }

        @Override
        public short[] recording(Broadcast broadcast) {
            return new short[0];
        }

        @Override
        public void aired(SubjectId broadcast) {}
    }
}
