package org.yizhan.kiosk.frame;

import java.util.List;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.voice.Reading;
import org.yizhan.kiosk.voice.Reading.State;

/// The buttons below everything that is read aloud: before, slower, stop or go on, again, after.
public final class ReadingControls extends RoundControls {
    public ReadingControls(Kit kit, Reading reading) {
        super(
                kit,
                List.of(
                        new Control("previous", "previous", "screen.previous", reading::previous),
                        new Control("slower", "turtle", "screen.slow", reading::slower),
                        new Control("again", "again", "screen.again", reading::again),
                        new Control("next", "next", "screen.next", reading::next)),
                reading::pauseOrGoOn);
        heard(reading.state().get() == State.READING);
        reading.state().addListener((_, _, now) -> heard(now == State.READING));
    }
}
