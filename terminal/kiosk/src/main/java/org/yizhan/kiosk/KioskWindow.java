package org.yizhan.kiosk;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.settings.Settings;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.navigation.Destination.OutOfService;

/// The kiosk on the machine's own screen: all of it, without a frame, whether there is a window
/// manager or not. Used on the UI thread only.
public final class KioskWindow {
    private static final Logger LOG = LoggerFactory.getLogger(KioskWindow.class);

    /// After so many, the first is on the glass.
    private static final int FIRST_FRAMES = 2;

    private final Kiosk kiosk;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Timeline heart;

    public KioskWindow(Kiosk kiosk) {
        this.kiosk = kiosk;
        heart = new Timeline(new KeyFrame(Duration.seconds(1), _ -> kiosk.tick()));
        heart.setCycleCount(Animation.INDEFINITE);
    }

    /// The glass of the machine's screen, or of a window on it.
    ///
    /// @param settings its size in millimetres
    /// @param window empty for the whole screen
    static Glass glass(Settings settings, Optional<TerminalOptions.Window> window) {
        var bounds = Screen.getPrimary().getBounds();
        return window.map(size -> Glass.of(size.width(), size.height(), settings))
                .orElseGet(() ->
                        Glass.of((int) bounds.getWidth(), (int) bounds.getHeight(), settings));
    }

    Kiosk kiosk() {
        return kiosk;
    }

    /// Opens on the idle screen.
    public void open() {
        open(new Idle());
    }

    /// Opens on a screen.
    void open(Destination first) {
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> broken(failure));
        Scene scene = kiosk.scene();
        kiosk.navigator().go(first);
        Sealing.seal(stage, scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(scene.getWidth());
        stage.setHeight(scene.getHeight());
        stage.setAlwaysOnTop(true);
        stage.show();
        heart.play();
    }

    /// Does something once, when the screen has been drawn for the first time.
    void whenDrawn(Runnable action) {
        AnimationTimer frames =
                new AnimationTimer() {
                    private int frame;

                    @Override
                    public void handle(long now) {
                        if (++frame > FIRST_FRAMES) {
                            stop();
                            action.run();
                        }
                    }
                };
        frames.start();
    }

    /// Takes the window away and falls silent.
    public void close() {
        heart.stop();
        kiosk.navigator().close();
        kiosk.narrator().hush();
        stage.close();
    }

    /// A bug must not leave half a screen: people are told, and the service manager restarts the
    /// program when the screen itself cannot be shown.
    private void broken(Throwable failure) {
        LOG.error("The screen failed", failure);
        if (!(kiosk.navigator().here() instanceof OutOfService)) {
            kiosk.navigator().go(new OutOfService());
        }
    }
}
