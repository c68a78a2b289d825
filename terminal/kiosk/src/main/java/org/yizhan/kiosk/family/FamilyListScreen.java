package org.yizhan.kiosk.family;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.FamilyList;
import org.yizhan.kiosk.navigation.Life.FamilyRead;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.ledger.family.FamilyWords.Opened;

/// Who of the family sent word, and what of it is still to be heard.
public final class FamilyListScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(FamilyListScreen.class);

    private final Kit kit;
    private final FamilyList where;
    private final Shown shown;
    private final StackPane node = Print.stack("family");
    private Sentence purpose = Sentence.of("family.looking");
    private boolean open;

    /// Where the words come from, and how their days are told.
    public record Shown(Family family, Tasks tasks, ZoneId zone) {}

    public FamilyListScreen(Kit kit, FamilyList where, Shown shown) {
        this.kit = kit;
        this.where = where;
        this.shown = shown;
        node.getChildren().setAll(message("family.looking"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return purpose;
    }

    /// It speaks when the words are here.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        open = true;
        shown.tasks()
                .run(
                        () -> shown.family().words(where.code()),
                        this::show,
                        failure -> {
                            LOG.error("Words from relatives cannot be read", failure);
                            show(List.of());
                        });
    }

    @Override
    public void hidden() {
        open = false;
        node.getChildren().clear();
    }

    private void show(List<Opened> words) {
        if (!open) {
            return;
        }
        boolean fresh = words.stream().anyMatch(word -> !word.heard());
        String key = words.isEmpty() ? "family.none" : fresh ? "family.new" : "family.old";
        purpose = Sentence.of(key);
        node.getChildren().setAll(words.isEmpty() ? message(key) : list(words));
        kit.narrator().say(purpose);
    }

    private Node message(String key) {
        return Medallion.of("family", kit.say("family.title"), kit.say(key));
    }

    private Node list(List<Opened> words) {
        return Print.column(
                "list",
                Print.line(kit.say("family.title"), "screen-title"),
                Print.grow(
                        ShelfView.of(
                                kit,
                                Shelf.of(words, where.page()),
                                this::row,
                                page -> new FamilyList(where.code(), page))));
    }

    private TapButton row(Opened word) {
        String day =
                new Calendar(kit.narrator().texts())
                        .date(word.at().atZone(shown.zone()).toLocalDate());
        String state =
                !word.heard()
                        ? "family.rowNew"
                        : word.answered() == 0 ? "family.rowHeard" : "family.rowAnswered";
        Sentence from = Sentence.of("family.row", "from", word.told().from());
        String picture =
                word.told().picture().isPresent() ? "photo" : word.heard() ? "tick" : "speaker";
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of(picture).styled("row-drawing")),
                        Print.grow(
                                RowWords.of(
                                        kit,
                                        word.told().from(),
                                        kit.say(Sentence.of(state, "day", day)))));
        return kit.button("family-" + word.id(), from, new FamilyRead(where.code(), word.id()))
                .looking(face, "row-choice", word.heard() ? "message" : "study");
    }
}
