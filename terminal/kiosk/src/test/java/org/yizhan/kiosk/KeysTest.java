package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        Scene scene = open();
        int said = voice.said.size();
        Desk.type(scene, CHORDS);
        nothingHappened("a chord");
        assertEquals(said, voice.said.size());
    }

    @Test
    void gesturesMenusAndTheWishToCloseDoNothing() {
        Scene scene = open();
        Set<EventType<? extends Event>> seen = new HashSet<>();
        Fx.run(() -> {
            scene.getRoot()
                    .addEventHandler(InputEvent.ANY, event -> seen.add(event.getEventType()));
            for (Event gesture : Gestures.others()) {
                Event.fireEvent(scene.getRoot(), gesture);
            }
            Event.fireEvent(
                    scene.getWindow(),
                    new WindowEvent(scene.getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        nothingHappened("a gesture");
        assertEquals(Set.of(), seen, "a screen heard of it");
    }

    @Test
    void whatAScannerTypesIsStillHeard() {
        Scene scene = open();
        StringBuilder typed = new StringBuilder();
        Fx.run(() ->
                scene.addEventFilter(
                        KeyEvent.KEY_TYPED, event -> typed.append(event.getCharacter())));
        Desk.type(
                scene,
                List.of(List.of(KeyCode.DIGIT4), List.of(KeyCode.DIGIT1), List.of(KeyCode.DIGIT7)));
        assertEquals("417", typed.toString());
        nothingHappened("a scanner");
    }
}
