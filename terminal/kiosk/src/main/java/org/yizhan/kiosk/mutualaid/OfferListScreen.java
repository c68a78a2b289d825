package org.yizhan.kiosk.mutualaid;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.mutualaid.Neighbours.Heard;
import org.yizhan.kiosk.navigation.Destination.OfferList;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// What neighbours offer and want, heard by touch; staff bring them together.
public final class OfferListScreen implements Screen {
    private final Kit kit;
    private final OfferListModel model;
    private final Shelf<Heard> shelf;
    private final Node node;

    public OfferListScreen(Kit kit, OfferListModel model, int page) {
        this.kit = kit;
        this.model = model;
        shelf = Shelf.of(model.released(), page);
        node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(shelf.items().isEmpty() ? "mutualaid.none" : "mutualaid.choose");
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(Note.of("person", kit.say("mutualaid.askStaff")));
    }

    @Override
    public void shown() {
        model.begin();
    }

    @Override
    public void hidden() {
        model.end();
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("mutualaid.listen"), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, OfferList::new)));
    }

    private Node empty() {
        VBox message =
                Medallion.of("people", kit.say("mutualaid.title"), kit.say("mutualaid.none"));
        message.getStyleClass().add("guides");
        return message;
    }

    private TapButton row(Heard heard) {
        boolean can = heard.offer().kind() == Offer.Kind.CAN_HELP;
        Sentence who =
                Sentence.of(can ? "mutualaid.rowCan" : "mutualaid.rowNeeds", "name", heard.name());
        VBox words =
                Print.column(
                        "row-words",
                        Print.line(heard.offer().title(), "row-title"),
                        Print.line(kit.say(who), "row-text"));
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack(
                                "row-picture",
                                Picture.of(can ? "hand" : "people").styled("row-drawing")),
                        Print.grow(words));
        return new TapButton(
                        kit.taps(),
                        "offer-" + heard.id(),
                        heard.offer().title(),
                        () -> model.hear(heard))
                .looking(face, "row-choice", can ? "guides" : "message");
    }
}
