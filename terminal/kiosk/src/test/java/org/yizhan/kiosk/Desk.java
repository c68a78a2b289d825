package org.yizhan.kiosk;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// A real window at the corner of the display, a finger and a keyboard before it. From any thread
/// but the UI's.
final class Desk implements AutoCloseable {
    private static final int LONG_SECONDS = 120;

    private final Stage stage = Fx.get(() -> new Stage(StageStyle.UNDECORATED));

    /// Opens a scene in the window.
    void open(Scene scene) {
        Fx.run(() -> {
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.toFront();
            stage.requestFocus();
        });
        Fx.settle();
    }

    Stage stage() {
        return stage;
    }

    /// The finger comes down, in pixels of the display.
    static void press(double x, double y) {
        Fx.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
        });
    }

    static void move(double x, double y) {
        Fx.run(() -> new Robot().mouseMove(x, y));
    }

    /// The finger leaves the glass.
    static void release(double x, double y) {
        Fx.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    /// Holds the keys of each chord down together, and waits until the window has heard of the last
    /// of all: the display tells of them in their order.
    static void type(Scene scene, List<List<KeyCode>> chords) {
        KeyCode last = chords.getLast().getFirst();
        CountDownLatch heard = new CountDownLatch(1);
        EventHandler<KeyEvent> hearing =
                event -> {
                    if (event.getCode() == last) {
                        heard.countDown();
                    }
                };
        Fx.run(() -> {
            scene.getWindow().addEventFilter(KeyEvent.KEY_RELEASED, hearing);
            Robot robot = new Robot();
            for (List<KeyCode> chord : chords) {
                chord.forEach(robot::keyPress);
                chord.reversed().forEach(robot::keyRelease);
            }
        });
        try {
            if (!heard.await(LONG_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The window heard no " + last);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        Fx.run(() -> scene.getWindow().removeEventFilter(KeyEvent.KEY_RELEASED, hearing));
        Fx.settle();
    }

    @Override
    public void close() {
        Fx.run(stage::close);
    }
}
