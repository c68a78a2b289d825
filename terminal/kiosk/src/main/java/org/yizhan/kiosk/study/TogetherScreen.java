package org.yizhan.kiosk.study;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.voice.Reading;

/// A meeting listens together: a picture and one sentence, as large as a room needs it. Whoever leads
/// turns it from a phone; nothing here is touched.
public final class TogetherScreen implements Screen {
    private final Kit kit;
    private final Lesson lesson;
    private final Reading reading;
    private final boolean aloud;
    private final Node node;

    /// @param line the sentence shown; past the last, the last
    /// @param aloud whether it is read when the screen opens
    public TogetherScreen(Kit kit, Lesson lesson, int line, boolean aloud, Library library) {
        this.kit = kit;
        this.lesson = lesson;
        this.aloud = aloud;
        int number = Math.clamp(line, 0, lesson.sentences().size() - 1);
        reading =
                new Reading(
                        kit.narrator(),
                        List.of(lesson.sentences().get(number)),
                        new OwnVoice(library, lesson, kit.narrator()),
                        _ -> false);
        node = page(number, library);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("study.together.purpose", "title", lesson.title());
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(Note.of("people", kit.say(Sentence.of("study.together.led"))));
    }

    @Override
    public void shown() {
        if (aloud) {
            reading.again();
        }
    }

    @Override
    public void hidden() {
        reading.stop();
    }

    private VBox page(int number, Library library) {
        StackPane picture = Print.stack("lesson-picture");
        new LessonPictures(library).show(picture, lesson, page(number).picture());
        ReadingView text = new ReadingView(reading, true);
        Node head =
                Print.row(
                        "lesson-head",
                        Print.line(lesson.title(), "screen-title"),
                        Print.gap(),
                        Print.word(kit.say(place(number)), "lesson-place"));
        return kit.glass().portrait()
                ? Print.column("lesson", head, Print.grow(picture), text)
                : Print.column(
                        "lesson",
                        head,
                        Print.grow(Print.row("lesson-middle", picture, Print.grow(text))));
    }

    private Sentence place(int number) {
        return Sentence.of("study.place", "number", number + 1, "count", lesson.sentences().size());
    }

    private LessonPage page(int number) {
        int before = 0;
        for (LessonPage page : lesson.pages()) {
            before += page.sentences().size();
            if (number < before) {
                return page;
            }
        }
        return lesson.pages().getLast();
    }
}
