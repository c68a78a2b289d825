package org.yizhan.kiosk.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;

/// Up to six large choices, each a picture, a word and a colour, as on the home screen.
public final class Choices {
    /// As many as stand on a screen.
    public static final int MOST = 6;

    private Choices() {}

    /// @param id its word within the screen
    /// @param picture the name of one of the project's pictures
    /// @param colour the word of a [org.yizhan.kiosk.navigation.Service] whose colours it wears
    public record Choice(
            String id, String picture, Sentence word, String colour, Destination where) {}

    /// @throws IllegalArgumentException if there are more than six
    public static Node of(Kit kit, String title, List<Choice> choices) {
        if (choices.size() > MOST) {
            throw new IllegalArgumentException("More than six choices");
        }
        int columns = columns(kit, choices.size());
        EvenGrid tiles = new EvenGrid(columns, choices.size());
        tiles.getStyleClass().add("tiles");
        choices.forEach(choice -> tiles.put(tile(kit, choice)));
        return Print.column("home", Print.line(title, "screen-title"), Print.grow(tiles));
    }

    private static int columns(Kit kit, int choices) {
        if (choices < 4) {
            return kit.glass().portrait() ? 1 : choices; // no empty corner
        }
        return kit.glass().portrait() || choices == 4 ? 2 : 3;
    }

    private static TapButton tile(Kit kit, Choice choice) {
        VBox face = TileFace.of(choice.picture(), kit.say(choice.word()));
        return kit.button(choice.id(), choice.word(), choice.where())
                .looking(face, "tile", choice.colour());
    }
}
