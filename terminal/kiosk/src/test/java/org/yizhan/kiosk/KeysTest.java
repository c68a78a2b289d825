package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.robot.Robot;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;

/// The real window: whatever a keyboard, several fingers or the window system ask of it.
class KeysTest {
    /// Chords of every desk that close, switch, print, search, zoom or debug.
    private static final List<List<KeyCode>> CHORDS =
            List.of(
                    List.of(KeyCode.ESCAPE),
                    List.of(KeyCode.ENTER),
                    List.of(KeyCode.SPACE),
                    List.of(KeyCode.TAB),
                    List.of(KeyCode.BACK_SPACE),
                    List.of(KeyCode.F1),
                    List.of(KeyCode.F5),
                    List.of(KeyCode.F10),
                    List.of(KeyCode.F11),
                    List.of(KeyCode.ALT),
                    List.of(KeyCode.ALT, KeyCode.F4),
                    List.of(KeyCode.ALT, KeyCode.TAB),
                    List.of(KeyCode.ALT, KeyCode.SPACE),
                    List.of(KeyCode.ALT, KeyCode.LEFT),
                    List.of(KeyCode.CONTROL, KeyCode.Q),
                    List.of(KeyCode.CONTROL, KeyCode.W),
                    List.of(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DELETE),
                    List.of(KeyCode.CONTROL, KeyCode.P),
                    List.of(KeyCode.CONTROL, KeyCode.PLUS),
                    List.of(KeyCode.WINDOWS),
                    List.of(KeyCode.CONTEXT_MENU),
                    List.of(KeyCode.PRINTSCREEN));

    private final ScriptedVoice voice = new ScriptedVoice();
    private final AtomicLong nanos = new AtomicLong();
    private final Kiosk kiosk =
            Fx.get(() ->
                    new Kiosk(new Glass(540, 960, 267.8, 476.1), new Village(), voice, nanos::get));
    private final KioskWindow window = Fx.get(() -> new KioskWindow(kiosk));

    private Scene open() {
        Thread.UncaughtExceptionHandler before =
                Fx.get(() -> Thread.currentThread().getUncaughtExceptionHandler());
        Fx.run(() -> {
            window.open(new Destination.Home());
            Thread.currentThread().setUncaughtExceptionHandler(before);
            kiosk.scene().getWindow().requestFocus();
        });
        Fx.settle();
        return kiosk.scene();
    }

    @AfterEach
    void close() {
        Fx.run(window::close);
    }

    private void nothingHappened(String what) {
        Fx.settle();
        assertEquals(new Destination.Home(), Fx.get(() -> kiosk.navigator().here()), what);
        assertTrue(Fx.get(() -> kiosk.scene().getWindow().isShowing()), what);
        assertTrue(Fx.get(() -> !kiosk.scene().lookup("#veil").isVisible()), what);
    }

    @Test
    void keysAndChordsDoNothing() {
        open();
        int said = voice.said.size();
        Fx.run(() -> {
            Robot robot = new Robot();
            for (List<KeyCode> chord : CHORDS) {
                chord.forEach(robot::keyPress);
                chord.reversed().forEach(robot::keyRelease);
            }
        });
        nothingHappened("a chord");
        assertEquals(said, voice.said.size());
    }

    @Test
    void gesturesMenusAndTheWishToCloseDoNothing() {
        Scene scene = open();
        Set<EventType<? extends Event>> seen = new java.util.HashSet<>();
        Fx.run(() -> {
            scene.getRoot()
                    .addEventHandler(
                            javafx.scene.input.InputEvent.ANY,
                            event -> seen.add(event.getEventType()));
            for (Event gesture : gestures()) {
                Event.fireEvent(scene.getRoot(), gesture);
            }
            Event.fireEvent(
                    scene.getWindow(),
                    new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        nothingHappened("a gesture");
        assertEquals(Set.of(), seen, "a screen heard of it");
    }

    private static List<Event> gestures() {
        List<Event> all = new ArrayList<>();
        all.add(
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        9,
                        9,
                        9,
                        9,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        2,
                        2,
                        null));
        all.add(
                new SwipeEvent(
                        SwipeEvent.SWIPE_LEFT,
                        9,
                        9,
                        9,
                        9,
                        false,
                        false,
                        false,
                        false,
                        false,
                        3,
                        null));
        all.add(
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        9,
                        9,
                        9,
                        9,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        40,
                        0,
                        40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.LINES,
                        3,
                        0,
                        null));
        all.add(
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, false, null));
        return all;
    }

    @Test
    void whatAScannerTypesIsStillHeard() {
        Scene scene = open();
        StringBuilder typed = new StringBuilder();
        Fx.run(() -> {
            scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed.append(event.getCharacter()));
            Robot robot = new Robot();
            for (KeyCode digit : List.of(KeyCode.DIGIT4, KeyCode.DIGIT1, KeyCode.DIGIT7)) {
                robot.keyPress(digit);
                robot.keyRelease(digit);
            }
        });
        Fx.settle();
        assertEquals("417", typed.toString());
        nothingHappened("a scanner");
    }
}
