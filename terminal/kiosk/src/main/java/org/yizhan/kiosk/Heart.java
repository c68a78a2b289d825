package org.yizhan.kiosk;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.yizhan.web.terminals.LifeSigns;

/// Tells the service manager every second that the screen still answers. It beats on the UI thread:
/// a screen that is frozen falls silent, and is started anew. Used on the UI thread only.
final class Heart {
    private final LifeSigns signs;
    private @Nullable Timeline beating;

    Heart(LifeSigns signs) {
        this.signs = signs;
    }

    /// The first screen is drawn. Again does nothing.
    void start() {
        if (beating != null) {
            return;
        }
        signs.ready();
        Timeline beats = new Timeline(new KeyFrame(Duration.seconds(1), _ -> signs.alive()));
        beats.setCycleCount(Animation.INDEFINITE);
        beats.play();
        beating = beats;
    }
}
