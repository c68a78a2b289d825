package org.yizhan.kiosk;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// Keys, gestures of several fingers, menus and the window system's wish to close do nothing here:
/// whoever stands before the glass has a finger and a card. Only what a scanner types is heard.
final class Sealing {
    private Sealing() {}

    static void seal(Stage stage, Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, Event::consume);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, Event::consume);
        scene.addEventFilter(GestureEvent.ANY, Event::consume);
        scene.addEventFilter(ContextMenuEvent.ANY, Event::consume);
        scene.addEventFilter(DragEvent.ANY, Event::consume);
        stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, Event::consume);
    }
}
