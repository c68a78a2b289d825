package org.yizhan.kiosk.study;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.study.Question;
import org.yizhan.domain.study.Question.Choice;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination.StudyList;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// A question with its picture and two to four answers; the answer to the answer at once, with the
/// reason.
public final class QuizScreen implements Screen {
    private final Kit kit;
    private final QuizModel model;
    private final LessonPictures pictures;
    private final StackPane node = new StackPane();

    public QuizScreen(Kit kit, QuizModel model, Library library) {
        this.kit = kit;
        this.model = model;
        pictures = new LessonPictures(library);
        node.getChildren().setAll(question());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return model.finished() ? Sentence.of("study.quiz.finished") : model.aloud();
    }

    private Node question() {
        Question question = model.question();
        VBox answers = Print.column("quiz-answers");
        for (int i = 0; i < question.choices().size(); i++) {
            answers.getChildren().add(Print.grow(answer(i, question.choices().get(i))));
        }
        TapButton again = button("quiz-again", "speaker", "study.quiz.again", model::read);
        VBox words =
                Print.column(
                        "quiz-words",
                        Print.line(question.text(), "quiz-question"),
                        Print.grow(answers));
        StackPane place = Print.stack("lesson-picture");
        question.picture()
                .ifPresentOrElse(
                        path -> pictures.show(place, model.lesson(), question.picture()),
                        () -> pictures.showCover(place, model.lesson()));
        if (kit.glass().portrait()) {
            return Print.column("lesson", Print.grow(place), words, row(again));
        }
        return Print.column(
                "lesson",
                Print.grow(Print.row("lesson-middle", place, Print.grow(words))),
                row(again));
    }

    private static Node row(TapButton... buttons) {
        return Print.row("buttons", buttons);
    }

    private TapButton answer(int number, Choice choice) {
        TapButton button =
                new TapButton(
                        kit.taps(), "answer-" + (number + 1), choice.text(), () -> choose(choice));
        Node face =
                Print.row(
                        "quiz-face",
                        Print.stack("quiz-number", Print.word(String.valueOf(number + 1))),
                        Print.grow(Print.line(choice.text(), "quiz-answer")));
        return button.looking(face, "row-choice", "quiz-choice");
    }

    private void choose(Choice choice) {
        Sentence said = model.choose(choice);
        boolean last = model.finished();
        TapButton next =
                button(
                        "quiz-next",
                        last ? "tick" : "next",
                        last ? "study.quiz.end" : "study.quiz.next",
                        this::next);
        String title = kit.say(choice.right() ? "study.quiz.yes" : "study.quiz.almost");
        String text = choice.right() ? choice.reason() : kit.say(said);
        VBox message = Medallion.of(choice.right() ? "tick" : "book", title, text, row(next));
        message.getStyleClass().add(choice.right() ? "checkin" : "village");
        node.getChildren().setAll(message);
    }

    private void next() {
        if (model.finished()) {
            TapButton others =
                    button(
                            "lesson-others",
                            "book",
                            "study.others",
                            () -> kit.navigator().go(new StudyList(0)));
            VBox message =
                    Medallion.of(
                            "tick",
                            model.lesson().title(),
                            kit.say("study.quiz.finished"),
                            row(others));
            message.getStyleClass().add("checkin");
            node.getChildren().setAll(message);
        } else {
            node.getChildren().setAll(question());
        }
        model.read();
    }

    private TapButton button(String id, String picture, String key, Runnable action) {
        Node face =
                Print.row(
                        "button-face",
                        Picture.of(picture).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        return kit.button(id, Sentence.of(key), action).looking(face, "wide", "plain");
    }
}
