package org.yizhan.kiosk.attendance;

import java.util.function.LongSupplier;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import org.yizhan.scan.keys.KeyBurstSource;

/// Hands every key typed on a window to the reader of key bursts, wherever the focus is; also what an
/// input method made of the keys.
public final class TypedCodes {
    private TypedCodes() {}

    /// Listens for as long as the window has this scene.
    ///
    /// @param nanos a clock as [System#nanoTime()]
    public static void hear(Scene scene, KeyBurstSource keys, LongSupplier nanos) {
        scene.addEventFilter(
                KeyEvent.KEY_TYPED, event -> typed(event.getCharacter(), keys, nanos.getAsLong()));
        scene.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> typed(event.getCommitted(), keys, nanos.getAsLong()));
    }

    private static void typed(String text, KeyBurstSource keys, long now) {
        text.chars().forEach(key -> keys.key((char) key, now));
    }
}
