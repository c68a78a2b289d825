package org.yizhan.kiosk.frame;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// A row of a list, to be touched: a picture and its words.
///
/// @param id its word within the screen
/// @param said what it is called by those who cannot see it
/// @param colour the word of a [org.yizhan.kiosk.navigation.Service] whose colours it wears
public record Row(String id, String said, String colour) {
    /// @param name of one of the project's pictures
    public static StackPane picture(String name) {
        return Print.stack("row-picture", Picture.of(name).styled("row-drawing"));
    }

    public TapButton leading(Kit kit, Node picture, RowWords words, Destination where) {
        return doing(kit, picture, words, () -> kit.navigator().go(where));
    }

    public TapButton doing(Kit kit, Node picture, RowWords words, Runnable action) {
        return new TapButton(kit.taps(), id, said, action)
                .looking(Print.row("row-face", picture, Print.grow(words)), "row-choice", colour);
    }
}
