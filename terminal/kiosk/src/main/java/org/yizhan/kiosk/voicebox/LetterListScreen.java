package org.yizhan.kiosk.voicebox;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.LetterList;
import org.yizhan.kiosk.navigation.Destination.LetterRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.ledger.voicebox.Letters.Letter;

/// What somebody said and how it stands; an answer is heard by a touch.
public final class LetterListScreen implements Screen {
    private final Kit kit;
    private final LetterListModel model;
    private final int page;
    private final StackPane node = new StackPane();
    private Sentence purpose = Sentence.of("voicebox.lettersLooking");
    private boolean open;

    public LetterListScreen(Kit kit, LetterListModel model, int page) {
        this.kit = kit;
        this.model = model;
        this.page = page;
        node.getStyleClass().add("message");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return purpose;
    }

    /// It speaks when the letters are here.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        open = true;
        model.load(this::show);
    }

    @Override
    public void hidden() {
        open = false;
        node.getChildren().clear();
    }

    private void show(List<Letter> letters) {
        if (!open) {
            return;
        }
        node.getChildren().setAll(letters.isEmpty() ? empty() : list(letters));
        kit.narrator().say(purpose);
    }

    private Node empty() {
        purpose = Sentence.of("voicebox.lettersNone");
        return Medallion.of("microphone", kit.say("voicebox.letters"), kit.say(purpose));
    }

    private Node list(List<Letter> letters) {
        boolean waiting =
                letters.stream()
                        .flatMap(letter -> letter.replies().stream())
                        .anyMatch(reply -> !reply.heard());
        purpose = Sentence.of(waiting ? "voicebox.lettersNew" : "voicebox.lettersOld");
        return Print.column(
                "list",
                Print.line(kit.say(purpose), "screen-title"),
                Print.grow(
                        ShelfView.of(
                                kit,
                                Shelf.of(letters, page),
                                this::row,
                                to -> new LetterList(model.code(), to))));
    }

    private TapButton row(Letter letter) {
        boolean township = letter.post().message().value().to() == Audience.TOWNSHIP;
        Calendar calendar = new Calendar(kit.narrator().texts());
        Sentence title =
                Sentence.of(
                        township ? "voicebox.rowTownship" : "voicebox.rowVillage",
                        "day",
                        calendar.date(model.day(letter)));
        Sentence state = LetterListModel.state(letter);
        boolean unheard = letter.replies().stream().anyMatch(reply -> !reply.heard());
        String picture = unheard ? "speaker" : letter.replies().isEmpty() ? "clock" : "tick";
        VBox words =
                Print.column(
                        "row-words",
                        Print.line(kit.say(title), "row-title"),
                        Print.line(kit.say(state), "row-text"));
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of(picture).styled("row-drawing")),
                        Print.grow(words));
        String id = letter.post().message().subject().toString();
        return kit.button("letter-" + id, title, () -> hear(letter, state))
                .looking(face, "row-choice", "message");
    }

    private void hear(Letter letter, Sentence state) {
        if (letter.replies().isEmpty()) {
            kit.narrator().say(state);
        } else {
            kit.navigator().go(new LetterRead(model.code(), letter.post().message().subject()));
        }
    }
}
