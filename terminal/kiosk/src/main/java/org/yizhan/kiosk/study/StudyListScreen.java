package org.yizhan.kiosk.study;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.frame.ShelfView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Destination.StudyList;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// The lessons, each with its picture.
public final class StudyListScreen implements Screen {
    private final Kit kit;
    private final LessonPictures pictures;
    private final Shelf<Lesson> shelf;
    private final int withdrawn;
    private final Node node;

    public StudyListScreen(Kit kit, Library library, int page) {
        this.kit = kit;
        this.pictures = new LessonPictures(library);
        this.withdrawn = library.withdrawn();
        this.shelf = Shelf.of(library.lessons(), page);
        this.node = shelf.items().isEmpty() ? empty() : list();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return shelf.items().isEmpty() ? Sentence.of("study.empty") : Sentence.of("study.choose");
    }

    /// Who heard a lesson that is gone is told that it was taken back.
    @Override
    public Optional<Node> note() {
        return withdrawn == 0
                ? Optional.empty()
                : Optional.of(
                        Note.of(
                                "clock",
                                kit.say(Sentence.of("study.pack.taken", "count", withdrawn))));
    }

    private Node list() {
        return Print.column(
                "list",
                Print.line(kit.say("study.choose"), "screen-title"),
                Print.grow(ShelfView.of(kit, shelf, this::row, StudyList::new)));
    }

    private Node empty() {
        VBox message = Medallion.of("book", kit.say("home.study"), kit.say("study.empty"));
        message.getStyleClass().add("study");
        return message;
    }

    /// Who says so, and when it was last true.
    private Sentence checked(Lesson lesson) {
        Calendar calendar = new Calendar(kit.narrator().texts());
        return Sentence.of(
                "study.checked",
                "publisher",
                lesson.publisher(),
                "date",
                calendar.date(lesson.checked()));
    }

    private StackPane cover(Lesson lesson) {
        StackPane place = Print.stack("row-picture");
        pictures.showCover(place, lesson);
        return place;
    }

    private TapButton row(Lesson lesson) {
        // lying down a row has no room for the day in the largest print; the lesson itself shows it
        String below = kit.glass().portrait() ? kit.say(checked(lesson)) : lesson.publisher();
        VBox words =
                !kit.glass().portrait() || RowWords.isLong(lesson.title())
                        ? RowWords.of(kit, lesson.title(), below)
                        : Print.column(
                                "row-words",
                                Print.line(lesson.title(), "row-title"),
                                Print.line(below, "row-text"));
        HBox face = Print.row("row-face", cover(lesson), Print.grow(words));
        String id = "lesson-" + lesson.id();
        return new TapButton(
                        kit.taps(),
                        id,
                        lesson.title(),
                        () -> kit.navigator().go(new LessonRead(lesson.id())))
                .looking(face, "row-choice", "study");
    }
}
