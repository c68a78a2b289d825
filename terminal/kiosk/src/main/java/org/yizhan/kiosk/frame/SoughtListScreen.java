package org.yizhan.kiosk.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.MyPage;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// A list of what belongs to the holder of a card, looked for when the screen opens; it speaks when
/// it is here, and nothing of it stays when it closes. At its foot a way leads to all that is theirs.
///
/// @param <T> what a row is about
public abstract class SoughtListScreen<T> implements Screen {
    private final Kit kit;
    private final Face face;
    private final HeldCode code;
    private final StackPane node;
    private Sentence purpose;
    private boolean open;

    /// What is seen before, and where there is nothing.
    ///
    /// @param colour the style of the whole screen
    /// @param picture the name of one of the project's pictures
    /// @param looking while they are looked for
    public record Face(String colour, String picture, Sentence title, Sentence looking) {}

    /// @param code of the card
    protected SoughtListScreen(Kit kit, Face face, HeldCode code) {
        this.kit = kit;
        this.face = face;
        this.code = code;
        purpose = face.looking();
        node = Print.stack(face.colour(), message());
    }

    protected final Kit kit() {
        return kit;
    }

    /// Looks for them; the answer comes on the UI thread.
    protected abstract void seek(Consumer<List<T>> found);

    /// What is said about what was found, or that nothing was.
    protected abstract Sentence purpose(List<T> found);

    /// Above the rows.
    protected Sentence heading() {
        return face.title();
    }

    /// Which page of the list, from 0.
    protected abstract int page();

    /// Where another page of the list is.
    protected abstract Destination page(int page);

    /// What is touched for one thing of the list.
    protected abstract TapButton row(T item);

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final Sentence purpose() {
        return purpose;
    }

    @Override
    public final Optional<Node> note() {
        Sentence word = Sentence.of("residents.my.back");
        return Optional.of(
                kit.button("my-page", word, new MyPage(code))
                        .looking(
                                Print.row(
                                        "note-face",
                                        Picture.of("person").styled("note-picture"),
                                        Print.line(kit.say(word), "note-word")),
                                "note-button"));
    }

    @Override
    public final boolean speaksOnOpening() {
        return false;
    }

    @Override
    public final void shown() {
        open = true;
        seek(this::show);
    }

    @Override
    public final void hidden() {
        open = false;
        node.getChildren().clear();
    }

    private void show(List<T> found) {
        if (open) {
            purpose = purpose(found);
            node.getChildren().setAll(found.isEmpty() ? message() : list(found));
            kit.narrator().say(purpose);
        }
    }

    private Node message() {
        return Medallion.of(face.picture(), kit.say(face.title()), kit.say(purpose));
    }

    private Node list(List<T> found) {
        return Print.column(
                "list",
                Print.line(kit.say(heading()), "screen-title"),
                Print.grow(ShelfView.of(kit, Shelf.of(found, page()), this::row, this::page)));
    }
}
