package org.yizhan.kiosk.frame;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// A screen that is a list: a heading and a page of rows; where there is nothing, a picture and a
/// sentence that says so.
///
/// @param <T> what a row is about
public abstract class ListScreen<T> implements Screen {
    private final Kit kit;
    private final Shelf<T> shelf;
    private final Words words;
    private final Empty empty;
    private @Nullable Node node;

    /// @param heading above the rows
    /// @param choose spoken where there are rows
    /// @param none shown and spoken where there are none
    public record Words(Sentence heading, Sentence choose, Sentence none) {
        /// Under a heading that says what to do.
        public static Words of(Sentence choose, Sentence none) {
            return new Words(choose, choose, none);
        }
    }

    /// What stands where there is nothing.
    ///
    /// @param picture the name of one of the project's pictures
    /// @param colour the word of a [org.yizhan.kiosk.navigation.Service] whose colours it wears
    public record Empty(String picture, Sentence title, String colour) {}

    protected ListScreen(Kit kit, Shelf<T> shelf, Words words, Empty empty) {
        this.kit = kit;
        this.shelf = shelf;
        this.words = words;
        this.empty = empty;
    }

    protected final Kit kit() {
        return kit;
    }

    protected final Shelf<T> shelf() {
        return shelf;
    }

    /// What is touched for one thing of the list.
    protected abstract TapButton row(T item);

    /// Where another page of the list is.
    protected abstract Destination page(int page);

    @Override
    public final Node node() {
        Node made = node;
        if (made == null) {
            made = shelf.items().isEmpty() ? nothing() : list();
            node = made;
        }
        return made;
    }

    @Override
    public final Sentence purpose() {
        return shelf.items().isEmpty() ? words.none() : words.choose();
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say(words.heading()), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, this::page)));
    }

    private Node nothing() {
        VBox message = Medallion.of(empty.picture(), kit.say(empty.title()), kit.say(words.none()));
        message.getStyleClass().add(empty.colour());
        return message;
    }
}
