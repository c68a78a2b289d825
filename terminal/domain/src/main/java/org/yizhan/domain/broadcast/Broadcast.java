package org.yizhan.domain.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.voicebox.Voice;

/// Something said aloud to everyone (大喇叭), again and again until its time is over.
///
/// @param lines plain sentences, shown and read aloud as they stand; may be empty beside a recording
/// @param recording what is heard instead of a synthesised voice
/// @param publisher who says so, such as "青石沟村委会"
/// @param urgent whether it may interrupt people
public record Broadcast(
        String title,
        List<String> lines,
        Optional<Voice> recording,
        String publisher,
        Airing airing,
        boolean urgent,
        Step step) {
    public Broadcast {
        lines = List.copyOf(lines);
    }

    /// When it is heard.
    ///
    /// @param until not any more from here on
    /// @param everyMinutes from the end of one time to the beginning of the next
    public record Airing(Instant from, Instant until, int everyMinutes) {
        public Duration pause() {
            return Duration.ofMinutes(everyMinutes);
        }
    }

    /// How far it has come. The names are stored.
    public enum Step {
        /// Written, and listened to by whoever wrote it; nobody else hears it.
        DRAFT,
        ON,
        /// Ended by hand, or thrown away.
        STOPPED
    }

    /// Whether it is to be heard at a moment.
    public boolean isOnAt(Instant now) {
        return step == Step.ON && !now.isBefore(airing.from()) && now.isBefore(airing.until());
    }

    /// Whether its time has gone by.
    public boolean isOverAt(Instant now) {
        return step == Step.ON && !now.isBefore(airing.until());
    }

    /// The same, taken one step on.
    public Broadcast at(Step next) {
        return new Broadcast(title, lines, recording, publisher, airing, urgent, next);
    }
}
