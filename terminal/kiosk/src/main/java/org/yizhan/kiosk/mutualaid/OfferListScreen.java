package org.yizhan.kiosk.mutualaid;

import java.util.Optional;
import javafx.scene.Node;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.mutualaid.Neighbours.Heard;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.OfferList;
import org.yizhan.kiosk.navigation.Kit;

/// What neighbours offer and want, heard by touch; staff bring them together.
public final class OfferListScreen extends ListScreen<Heard> {
    private final OfferListModel model;

    public OfferListScreen(Kit kit, OfferListModel model, int page) {
        super(
                kit,
                Shelf.of(model.released(), page),
                new Words(
                        Sentence.of("mutualaid.listen"),
                        Sentence.of("mutualaid.choose"),
                        Sentence.of("mutualaid.none")),
                new Empty("people", Sentence.of("mutualaid.title"), "guides"));
        this.model = model;
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(Note.of("person", kit().say("mutualaid.askStaff")));
    }

    @Override
    public void shown() {
        model.begin();
    }

    @Override
    public void hidden() {
        model.end();
    }

    @Override
    protected Destination page(int page) {
        return new OfferList(page);
    }

    @Override
    protected TapButton row(Heard heard) {
        boolean can = heard.offer().kind() == Offer.Kind.CAN_HELP;
        String title = heard.offer().title();
        Sentence who =
                Sentence.of(can ? "mutualaid.rowCan" : "mutualaid.rowNeeds", "name", heard.name());
        return new Row("offer-" + heard.id(), title, can ? "guides" : "message")
                .doing(
                        kit(),
                        Row.picture(can ? "hand" : "people"),
                        RowWords.of(title, kit().say(who)),
                        () -> model.hear(heard));
    }
}
