package org.yizhan.kiosk.broadcast;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.broadcast.Radio.Programme;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.BroadcastList;
import org.yizhan.kiosk.navigation.Destination.BroadcastRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// What was said by the loudspeaker in the last days; what nobody can have heard comes first and is
/// marked.
final class BroadcastListScreen implements Screen {
    private final Kit kit;
    private final Shelf<Programme> shelf;
    private final long missed;
    private final Node node;

    BroadcastListScreen(Kit kit, List<Programme> past, int page) {
        this.kit = kit;
        missed = past.stream().filter(one -> !one.aired()).count();
        shelf = Shelf.of(past, page);
        node = past.isEmpty() ? nothing() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        if (shelf.items().isEmpty()) {
            return Sentence.of("broadcast.none");
        }
        return missed == 0
                ? Sentence.of("broadcast.choose")
                : Sentence.of("broadcast.chooseMissed", "count", missed);
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("broadcast.tile"), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, BroadcastList::new)));
    }

    private Node nothing() {
        VBox message =
                Medallion.of("megaphone", kit.say("broadcast.tile"), kit.say("broadcast.none"));
        message.getStyleClass().add("village");
        return message;
    }

    private TapButton row(Programme programme) {
        String below =
                programme.aired() ? programme.broadcast().publisher() : kit.say("broadcast.missed");
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of("megaphone").styled("row-drawing")),
                        Print.grow(RowWords.of(kit, programme.broadcast().title(), below)));
        return new TapButton(
                        kit.taps(),
                        "broadcast-" + programme.id(),
                        programme.broadcast().title() + " " + below,
                        () -> kit.navigator().go(new BroadcastRead(programme.id())))
                .looking(face, "row-choice", programme.aired() ? "village" : "study");
    }
}
