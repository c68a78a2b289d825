package org.yizhan.kiosk.study;

import java.util.List;
import org.yizhan.kiosk.frame.RoundControls;
import org.yizhan.kiosk.navigation.Kit;

/// The buttons below a recording or a film: ten seconds back, slower, stop or go on, from the
/// start, on.
final class ClipControls extends RoundControls {
    /// @param on leaves the clip for what comes after it
    ClipControls(Kit kit, ClipModel model, Runnable on) {
        super(
                kit,
                List.of(
                        new Control("clip-back", "previous", "study.clip.back", model::back),
                        new Control("clip-slower", "turtle", "screen.slow", model::slower),
                        new Control("clip-again", "again", "study.clip.again", model::fromTheStart),
                        new Control("clip-on", "next", "study.clip.on", on)),
                model::pauseOrGoOn);
        heard(model.state().get() == ClipModel.State.PLAYING);
        model.state().addListener((_, _, now) -> heard(now == ClipModel.State.PLAYING));
    }
}
