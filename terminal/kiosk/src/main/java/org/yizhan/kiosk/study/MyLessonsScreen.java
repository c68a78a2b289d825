package org.yizhan.kiosk.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.study.Learned;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.MyLessons;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.pictures.Picture;

/// The lessons of the holder of a card: what they want to hear again first, then what they
/// understood.
public final class MyLessonsScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(MyLessonsScreen.class);

    private final Kit kit;
    private final MyLessons where;
    private final Shown shown;
    private final StackPane node = Print.stack("my-page");
    private Sentence purpose = Sentence.of("residents.my.wait");
    private boolean open;

    /// Where the lessons come from.
    public record Shown(Learning learning, Library library, Tasks tasks) {}

    private record Row(Lesson lesson, boolean understood) {}

    public MyLessonsScreen(Kit kit, MyLessons where, Shown shown) {
        this.kit = kit;
        this.where = where;
        this.shown = shown;
        node.getChildren().setAll(message("residents.my.wait"));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return purpose;
    }

    /// It speaks when the lessons are here.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        open = true;
        shown.tasks()
                .run(
                        () -> shown.learning().learned(where.code()),
                        this::show,
                        failure -> {
                            LOG.error("What was said of lessons cannot be read", failure);
                            show(List.of());
                        });
    }

    @Override
    public void hidden() {
        open = false;
        node.getChildren().clear();
    }

    private void show(List<Learned> learned) {
        if (!open) {
            return;
        }
        List<Row> rows = learned.stream().flatMap(this::row).toList();
        boolean repeat = rows.stream().anyMatch(row -> !row.understood());
        String key =
                rows.isEmpty()
                        ? "residents.my.lessonsNone"
                        : repeat ? "residents.my.lessonsRepeat" : "residents.my.lessonsAll";
        purpose = Sentence.of(key);
        node.getChildren().setAll(rows.isEmpty() ? message(key) : list(rows));
        kit.narrator().say(purpose);
    }

    /// A lesson that was withdrawn is left out.
    private Stream<Row> row(Learned learned) {
        Optional<Lesson> lesson = shown.library().find(learned.lesson());
        return lesson.map(found -> new Row(found, learned.understood())).stream();
    }

    private Node message(String key) {
        return Medallion.of("book", kit.say("residents.my.lessonsTile"), kit.say(key));
    }

    private Node list(List<Row> rows) {
        return Print.column(
                "list",
                Print.line(kit.say("residents.my.lessonsTile"), "screen-title"),
                Print.grow(
                        ShelfView.of(
                                kit,
                                Shelf.of(rows, where.page()),
                                this::button,
                                page -> new MyLessons(where.code(), page))));
    }

    private TapButton button(Row row) {
        String state = row.understood() ? "residents.my.understood" : "residents.my.toRepeat";
        HBox face =
                Print.row(
                        "row-face",
                        Print.stack(
                                "row-picture",
                                Picture.of(row.understood() ? "tick" : "again")
                                        .styled("row-drawing")),
                        Print.grow(RowWords.of(kit, row.lesson().title(), kit.say(state))));
        return new TapButton(
                        kit.taps(),
                        "learned-" + row.lesson().id(),
                        row.lesson().title(),
                        () -> kit.navigator().go(new LessonRead(row.lesson().id())))
                .looking(face, "row-choice", row.understood() ? "message" : "guides");
    }
}
