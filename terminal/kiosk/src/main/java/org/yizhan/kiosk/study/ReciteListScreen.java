package org.yizhan.kiosk.study;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Staffed.StaffLessons;
import org.yizhan.kiosk.navigation.Staffed.StaffRecite;
import org.yizhan.kiosk.pictures.Picture;
import org.yizhan.kiosk.study.ReadingDesk.ToRead;

/// The lessons of this village, for staff who want to read one aloud.
public final class ReciteListScreen implements Screen {
    private final Kit kit;
    private final StaffLessons where;
    private final List<ToRead> lessons;
    private final Node node;

    public ReciteListScreen(Kit kit, ReadingDesk desk, StaffLessons where) {
        this.kit = kit;
        this.where = where;
        lessons = desk.lessons();
        node = lessons.isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of(lessons.isEmpty() ? "study.recite.none" : "study.recite.choose");
    }

    private Node empty() {
        VBox message =
                Medallion.of("book", kit.say("study.recite.title"), kit.say("study.recite.none"));
        message.getStyleClass().add("study");
        return message;
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("study.recite.choose"), "screen-title"),
                Print.grow(
                        ShelfView.of(
                                kit,
                                Shelf.of(lessons, where.page()),
                                this::row,
                                page -> new StaffLessons(where.code(), page))));
    }

    private TapButton row(ToRead one) {
        Sentence how =
                Sentence.of(
                        "study.recite.read",
                        "read",
                        one.read(),
                        "all",
                        one.lesson().sentences().size());
        VBox words =
                Print.column(
                        "row-words",
                        Print.line(one.lesson().title(), "row-title"),
                        Print.line(kit.say(how), "row-text"));
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack("row-picture", Picture.of("book").styled("row-drawing")),
                        Print.grow(words));
        return new TapButton(
                        kit.taps(),
                        "recite-" + one.lesson().id(),
                        one.lesson().title(),
                        () -> kit.navigator().go(new StaffRecite(where.code(), one.lesson().id())))
                .looking(face, "row-choice", "study");
    }
}
