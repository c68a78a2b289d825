package org.yizhan.kiosk;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.ZoomEvent;

/// What a window system tells of fingers.
final class Gestures {
    private Gestures() {}

    /// A finger leaves the glass.
    static MouseEvent released(Point2D at) {
        return new MouseEvent(
                MouseEvent.MOUSE_RELEASED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /// All that more than one tap of one finger can be.
    static List<Event> others() {
        return List.of(zoom(), swipe(), scroll(), menu());
    }

    private static Event zoom() {
        return new ZoomEvent(
                ZoomEvent.ZOOM, 9, 9, 9, 9, false, false, false, false, false, false, 2, 2, null);
    }

    private static Event swipe() {
        return new SwipeEvent(
                SwipeEvent.SWIPE_LEFT, 9, 9, 9, 9, false, false, false, false, false, 3, null);
    }

    private static Event scroll() {
        return new ScrollEvent(
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
                null);
    }

    private static Event menu() {
        return new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, false, null);
    }
}
