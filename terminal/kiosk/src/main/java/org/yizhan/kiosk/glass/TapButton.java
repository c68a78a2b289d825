package org.yizhan.kiosk.glass;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

/// Something to touch. It acts when the finger leaves it, once. It never takes the keyboard focus,
/// because a scanner types.
public final class TapButton extends Button {
    /// @param id its word within the screen, for tests and for the tour
    /// @param said what it is called by those who cannot see it
    public TapButton(Taps taps, String id, String said, Runnable action) {
        setId(id);
        setAccessibleText(said);
        setFocusTraversable(false);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("tap");
        setOnAction(_ -> {
            if (taps.accept()) {
                action.run();
            }
        });
    }

    /// What is seen on it, and the kinds of button it is.
    public TapButton looking(Node face, String... styles) {
        setGraphic(face);
        getStyleClass().addAll(styles);
        return this;
    }
}
