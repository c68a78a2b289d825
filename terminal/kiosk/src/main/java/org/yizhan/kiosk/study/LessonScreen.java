package org.yizhan.kiosk.study;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Calendar;
import org.yizhan.kiosk.frame.Note;
import org.yizhan.kiosk.frame.ReadingControls;
import org.yizhan.kiosk.frame.ReadingView;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination.LessonQuiz;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.voice.Reading;

/// A lesson: a picture, one sentence with the character being spoken in its own box, and five
/// buttons.
public final class LessonScreen implements Screen {
    private final Kit kit;
    private final LessonModel model;
    private final Around around;
    private final LessonPictures pictures;
    private final Label place = Print.word("", "lesson-place");
    private final StackPane picture = Print.stack("lesson-picture");
    private final VBox lesson;
    private final StackPane node = new StackPane();
    private final ChangeListener<Number> turned = (_, _, _) -> turn();
    private final ChangeListener<Reading.State> changed = (_, _, now) -> show(now);
    private Optional<ClipView> clip = Optional.empty();

    /// What a lesson needs besides itself.
    ///
    /// @param today for saying whether it may have been overtaken
    public record Around(Library library, Hearing hearing, LocalDate today) {}

    public LessonScreen(Kit kit, LessonModel model, Around around) {
        this.kit = kit;
        this.model = model;
        this.around = around;
        this.pictures = new LessonPictures(around.library());
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
        boolean stale = model.lesson().isStaleOn(around.today());
        Sentence who =
                Sentence.of(
                        stale ? "study.checkedLongAgo" : "study.checked",
                        "publisher",
                        model.lesson().publisher(),
                        "date",
                        calendar.date(model.lesson().checked()));
        return Optional.of(Note.of(stale ? "clock" : "tick", kit.say(who)));
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
        closeClip();
        model.leave();
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
        if (state == Reading.State.ASIDE) {
            node.getChildren().setAll(play());
            return;
        }
        closeClip();
        if (state == Reading.State.FINISHED) {
            node.getChildren().setAll(finished());
            kit.narrator().say(Sentence.of("study.finished"));
        } else {
            node.getChildren().setAll(lesson);
        }
    }

    private Node play() {
        closeClip();
        ClipModel played = model.play();
        ClipView view =
                new ClipView(
                        kit,
                        played,
                        new ClipView.Page(
                                model.lesson().title(),
                                model.played().film() ? Optional.empty() : Optional.of(still()),
                                model.words(),
                                model::goOn));
        played.state()
                .addListener((_, _, now) -> {
                    if (now == ClipModel.State.FINISHED) {
                        model.goOn();
                    } else if (now == ClipModel.State.FAILED) {
                        kit.narrator().say(Sentence.of("study.clip.failed"));
                    }
                });
        view.open();
        clip = Optional.of(view);
        return view;
    }

    /// The page's picture, while a recording is heard.
    private Node still() {
        StackPane place = Print.stack("lesson-picture");
        pictures.show(place, model.lesson(), model.page().picture());
        return place;
    }

    private void closeClip() {
        clip.ifPresent(ClipView::close);
        clip = Optional.empty();
    }

    private Node finished() {
        return new Feelings(kit).of(model.lesson().title(), new Felt());
    }

    private final class Felt implements Feelings.Actions {
        @Override
        public void understood() {
            around.hearing().happened(model.lesson(), Tally.Happened.UNDERSTOOD);
            if (model.lesson().quiz().isEmpty()) {
                kit.navigator().back();
            } else {
                kit.navigator().go(new LessonQuiz(model.lesson().id()));
            }
        }

        @Override
        public void again() {
            around.hearing().happened(model.lesson(), Tally.Happened.AGAIN);
            model.reading().fromTheStart();
        }

        @Override
        public void others() {
            around.hearing().happened(model.lesson(), Tally.Happened.OTHERS);
            kit.navigator().back();
        }
    }
}
