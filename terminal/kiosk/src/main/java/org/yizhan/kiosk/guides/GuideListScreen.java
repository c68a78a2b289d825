package org.yizhan.kiosk.guides;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.guides.Guide.Kind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.GuideList;
import org.yizhan.kiosk.navigation.Destination.GuideRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.notices.News.Help;
import org.yizhan.kiosk.pictures.Picture;

/// What can be got done, by name.
public final class GuideListScreen implements Screen {
    private final Kit kit;
    private final Kind kind;
    private final Shelf<Help> shelf;
    private final Node node;

    public GuideListScreen(Kit kit, List<Help> guides, Kind kind, int page) {
        this.kit = kit;
        this.kind = kind;
        this.shelf =
                Shelf.of(
                        guides.stream().filter(help -> help.guide().kind() == kind).toList(), page);
        this.node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(shelf.items().isEmpty() ? "guides.empty" : "guides.choose");
    }

    private Sentence title() {
        return Sentence.of(kind == Kind.SERVICE ? "guides.serviceTile" : "guides.legalTile");
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("guides.choose"), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, page -> new GuideList(kind, page))));
    }

    private Node empty() {
        VBox message = Medallion.of("guide", kit.say(title()), kit.say("guides.empty"));
        message.getStyleClass().add("guides");
        return message;
    }

    private TapButton row(Help help) {
        VBox words = RowWords.of(kit, help.guide().title(), help.guide().whoFor());
        String picture = kind == Kind.SERVICE ? "guide" : "scales";
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of(picture).styled("row-drawing")),
                        Print.grow(words));
        return new TapButton(
                        kit.taps(),
                        "guide-" + help.id(),
                        help.guide().title(),
                        () -> kit.navigator().go(new GuideRead(help.id())))
                .looking(face, "row-choice", kind == Kind.SERVICE ? "guides" : "village");
    }
}
