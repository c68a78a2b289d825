package org.yizhan.kiosk.study;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.ListScreen;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.Row;
import org.yizhan.kiosk.frame.RowWords;
import org.yizhan.kiosk.frame.Shelf;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Destination.StudyList;
import org.yizhan.kiosk.navigation.Kit;

/// The lessons, each with its picture.
public final class StudyListScreen extends ListScreen<Lesson> {
    private final LessonPictures pictures;
    private final int withdrawn;

    public StudyListScreen(Kit kit, Library library, int page) {
        super(
                kit,
                Shelf.of(library.lessons(), page),
                Words.of(Sentence.of("study.choose"), Sentence.of("study.empty")),
                new Empty("book", Sentence.of("home.study"), "study"));
        pictures = new LessonPictures(library);
        withdrawn = library.withdrawn();
    }

    /// Who heard a lesson that is gone is told that it was taken back.
    @Override
    public Optional<Node> note() {
        return withdrawn == 0
                ? Optional.empty()
                : Optional.of(
                        Note.of(
                                "clock",
                                kit().say(Sentence.of("study.pack.taken", "count", withdrawn))));
    }

    @Override
    protected Destination page(int page) {
        return new StudyList(page);
    }

    /// Who says so, and when it was last true.
    private String checked(Lesson lesson) {
        Calendar calendar = new Calendar(kit().narrator().texts());
        return kit().say(
                        Sentence.of(
                                "study.checked",
                                "publisher",
                                lesson.publisher(),
                                "date",
                                calendar.date(lesson.checked())));
    }

    @Override
    protected TapButton row(Lesson lesson) {
        StackPane cover = Print.stack("row-picture");
        pictures.showCover(cover, lesson);
        return new Row("lesson-" + lesson.id(), lesson.title(), "study")
                .leading(
                        kit(),
                        cover,
                        RowWords.of(lesson.title(), checked(lesson), lesson.publisher()),
                        new LessonRead(lesson.id()));
    }
}
