package org.yizhan.kiosk.frame;

import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// A page of a list as large rows, with the way to the other pages below.
public final class ShelfView {
    /// Cells there is room for, so that few things do not become huge.
    private static final int FEWEST = 4;

    /// So many stand below each other on a glass that lies, each as wide as the page.
    private static final int WIDE = 3;

    private ShelfView() {}

    /// @param page where another page of the list is
    public static <T> Node of(
            Kit kit, Shelf<T> shelf, Function<T, TapButton> row, IntFunction<Destination> page) {
        boolean wide =
                !kit.glass().portrait() && !shelf.hasArrows() && shelf.items().size() <= WIDE;
        int columns = kit.glass().portrait() || wide ? 1 : 2;
        int fewest = wide ? WIDE : FEWEST;
        EvenGrid grid =
                new EvenGrid(
                        columns,
                        shelf.hasArrows() ? fewest : Math.max(fewest, shelf.items().size()));
        grid.getStyleClass().addAll("shelf", wide ? "shelf-wide" : "shelf-usual");
        shelf.items().forEach(item -> grid.put(row.apply(item)));
        VBox view = Print.column("shelf-view", Print.grow(grid));
        if (shelf.hasArrows()) {
            view.getChildren().add(arrows(kit, shelf, page));
        }
        return view;
    }

    private static Node arrows(Kit kit, Shelf<?> shelf, IntFunction<Destination> page) {
        HBox arrows = Print.row("shelf-arrows");
        if (shelf.hasPrevious()) {
            arrows.getChildren()
                    .add(
                            arrow(kit, "previous", "screen.previousPage")
                                    .leading(page.apply(shelf.page() - 1)));
        }
        arrows.getChildren().add(Print.gap());
        if (shelf.hasNext()) {
            arrows.getChildren()
                    .add(
                            arrow(kit, "next", "screen.nextPage")
                                    .leading(page.apply(shelf.page() + 1)));
        }
        return arrows;
    }

    private static Arrow arrow(Kit kit, String picture, String key) {
        return new Arrow(kit, picture, key);
    }

    private record Arrow(Kit kit, String picture, String key) {
        TapButton leading(Destination destination) {
            Picture drawn = Picture.of(picture).styled("shelf-arrow-picture");
            Node word = Print.word(kit.say(key), "button-word");
            HBox face =
                    picture.equals("next")
                            ? Print.row("shelf-arrow-face", word, drawn)
                            : Print.row("shelf-arrow-face", drawn, word);
            return kit.button("page-" + picture, Sentence.of(key), destination)
                    .looking(face, "wide", "plain");
        }
    }
}
