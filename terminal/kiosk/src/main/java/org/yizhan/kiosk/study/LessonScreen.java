package org.yizhan.kiosk.study;

import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.ReadingControls;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.voice.Reading;

/// A lesson: a picture, one sentence with the character being spoken in its own box, and five
/// buttons.
public final class LessonScreen implements Screen {
    private final Kit kit;
    private final LessonModel model;
    private final LessonPictures pictures;
    private final Label place = Print.word("", "lesson-place");
    private final StackPane picture = Print.stack("lesson-picture");
    private final VBox lesson;
    private final StackPane node = new StackPane();
    private final ChangeListener<Number> turned = (_, _, _) -> turn();
    private final ChangeListener<Reading.State> changed = (_, _, now) -> show(now);

    public LessonScreen(Kit kit, LessonModel model, Library library) {
        this.kit = kit;
        this.model = model;
        this.pictures = new LessonPictures(library);
        this.lesson = kit.glass().portrait() ? upright() : lying();
        node.getChildren().setAll(lesson);
        turn();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("study.purpose", "title", model.lesson().title());
    }

    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public Optional<Node> note() {
        Calendar calendar = new Calendar(kit.narrator().texts());
        Sentence who =
                Sentence.of(
                        "study.checked",
                        "publisher",
                        model.lesson().publisher(),
                        "date",
                        calendar.date(model.lesson().checked()));
        return Optional.of(Note.of("tick", kit.say(who)));
    }

    @Override
    public void shown() {
        model.reading().line().addListener(turned);
        model.reading().state().addListener(changed);
        model.begin();
    }

    @Override
    public void hidden() {
        model.reading().line().removeListener(turned);
        model.reading().state().removeListener(changed);
        model.reading().stop();
    }

    private VBox upright() {
        return Print.column(
                "lesson",
                head(),
                Print.grow(picture),
                new ReadingView(model.reading(), true),
                new ReadingControls(kit, model.reading()));
    }

    private VBox lying() {
        ReadingView text = new ReadingView(model.reading(), true);
        HBox middle = Print.row("lesson-middle", picture, Print.grow(text));
        return Print.column(
                "lesson", head(), Print.grow(middle), new ReadingControls(kit, model.reading()));
    }

    private Node head() {
        return Print.row(
                "lesson-head",
                Print.line(model.lesson().title(), "screen-title"),
                Print.gap(),
                place);
    }

    private void turn() {
        place.setText(kit.say(model.place()));
        pictures.show(picture, model.lesson(), model.page().picture());
    }

    private void show(Reading.State state) {
        if (state == Reading.State.FINISHED) {
            node.getChildren().setAll(finished());
            kit.narrator().say(Sentence.of("study.finished"));
        } else {
            node.getChildren().setAll(lesson);
        }
    }

    private Node finished() {
        Node ways =
                Finished.ways(
                        kit,
                        Finished.way(
                                kit,
                                "lesson-again",
                                "again",
                                "screen.fromTheStart",
                                this::fromTheStart),
                        Finished.way(
                                kit,
                                "lesson-others",
                                "book",
                                "study.others",
                                kit.navigator()::back));
        VBox message =
                Medallion.of("tick", model.lesson().title(), kit.say("study.finished"), ways);
        message.getStyleClass().add("checkin");
        return message;
    }

    private void fromTheStart() {
        model.reading().fromTheStart();
    }
}
