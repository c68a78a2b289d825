package org.yizhan.kiosk.notices;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.RumourList;
import org.yizhan.kiosk.navigation.Destination.RumourRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.notices.News.Answered;
import org.yizhan.kiosk.pictures.Picture;

/// What is said and is not so.
public final class RumourListScreen implements Screen {
    private final Kit kit;
    private final Shelf<Answered> shelf;
    private final Node node;

    public RumourListScreen(Kit kit, News news, int page) {
        this.kit = kit;
        this.shelf = Shelf.of(news.rumours(), page);
        this.node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(shelf.items().isEmpty() ? "notices.noRumours" : "notices.chooseRumour");
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("notices.rumoursTitle"), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, RumourList::new)));
    }

    private Node empty() {
        VBox message =
                Medallion.of("tick", kit.say("notices.rumourTile"), kit.say("notices.noRumours"));
        message.getStyleClass().add("study");
        return message;
    }

    private TapButton row(Answered answered) {
        String from =
                kit.say(
                        Sentence.of(
                                "notices.rumourFalse", "publisher", answered.rumour().publisher()));
        VBox words = RowWords.of(kit, answered.rumour().said(), from);
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of("false").styled("row-drawing")),
                        Print.grow(words));
        return new TapButton(
                        kit.taps(),
                        "rumour-" + answered.id(),
                        answered.rumour().said(),
                        () -> kit.navigator().go(new RumourRead(answered.id())))
                .looking(face, "row-choice", "study");
    }
}
