package org.yizhan.kiosk.residents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Destination.LessonRead;
import org.yizhan.kiosk.navigation.Destination.LetterList;
import org.yizhan.kiosk.navigation.Destination.MyAnswer;
import org.yizhan.kiosk.navigation.Destination.MyLines;
import org.yizhan.kiosk.navigation.Destination.MyPart;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life;
import org.yizhan.kiosk.navigation.Life.FamilyList;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// A person's own page. It greets; everything else is said only when touched.
public final class MyPageScreen implements Screen {
    private final Kit kit;
    private final MyModel model;
    private final HeldCode code;
    private final Supplier<Optional<String>> begun;
    private final StackPane node = Print.stack("my-page");
    private final StackPane note = new StackPane();
    private final ChangeListener<Optional<Mine>> came = (_, _, now) -> show(now);

    /// @param code what was held up
    /// @param begun the word of a lesson the person has not heard to its end
    public MyPageScreen(Kit kit, MyModel model, HeldCode code, Supplier<Optional<String>> begun) {
        this.kit = kit;
        this.model = model;
        this.code = code;
        this.begun = begun;
        show(Optional.empty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return model.mine()
                .get()
                .map(mine -> Sentence.of("residents.my.purpose", "name", mine.resident().name()))
                .orElse(Sentence.of("residents.my.wait"));
    }

    /// It speaks when it knows whom to greet.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        model.mine().addListener(came);
        model.begin(code);
    }

    @Override
    public void hidden() {
        model.mine().removeListener(came);
        model.end();
        node.getChildren().clear();
    }

    /// The way to what one has learned.
    @Override
    public Optional<Node> note() {
        return Optional.of(note);
    }

    private Node lessons() {
        Sentence word = Sentence.of("residents.my.lessonsTile");
        return kit.button("my-lessons", word, new Life.MyLessons(code, 0))
                .looking(
                        Print.row(
                                "note-face",
                                Picture.of("book").styled("note-picture"),
                                Print.line(kit.say(word), "note-word")),
                        "note-button");
    }

    private void show(Optional<Mine> mine) {
        note.getChildren().setAll(mine.map(_ -> lessons()).stream().toList());
        node.getChildren().setAll(mine.map(this::choices).orElseGet(this::waiting));
        mine.ifPresent(_ -> kit.narrator().say(purpose()));
    }

    private Node waiting() {
        return Medallion.of("card", kit.say("residents.my.title"), kit.say("residents.my.wait"));
    }

    private Node choices(Mine mine) {
        return Choices.of(
                kit,
                kit.say(Sentence.of("residents.my.hello", "name", mine.resident().name())),
                choices(mine.coming().isEmpty()));
    }

    /// Whether they will come is asked only of whoever is expected somewhere.
    private List<Choice> choices(boolean expectedNowhere) {
        List<Choice> choices = new ArrayList<>(always());
        if (!expectedNowhere) {
            choices.add(
                    2,
                    new Choice(
                            "my-answer",
                            "my-answer",
                            Sentence.of("meetings.leave.title"),
                            "consultation",
                            new MyAnswer(code, 0)));
        }
        begun.get().ifPresent(lesson -> goOn(choices, lesson));
        return choices;
    }

    /// Where there is no room left, whoever answers sees what is coming anyway.
    private static void goOn(List<Choice> choices, String lesson) {
        if (choices.size() == Choices.MOST) {
            choices.removeIf(choice -> choice.id().equals("my-coming"));
        }
        choices.add(
                new Choice(
                        "my-lesson",
                        "book",
                        Sentence.of("residents.my.lessonTile"),
                        "study",
                        new LessonRead(lesson)));
    }

    private List<Choice> always() {
        return List.of(
                choice(
                        "my-attended",
                        "my-attended",
                        "residents.my.attendedTile",
                        "checkin",
                        MyPart.ATTENDED),
                choice("my-coming", "my-coming", "residents.my.comingTile", "study", MyPart.COMING),
                new Choice(
                        "my-words",
                        "home-message",
                        Sentence.of("residents.my.wordsTile"),
                        "message",
                        new LetterList(code, 0)),
                new Choice(
                        "my-family",
                        "my-family",
                        Sentence.of("family.tile"),
                        "guides",
                        new FamilyList(code, 0)),
                choice(
                        "my-records",
                        "my-records",
                        "residents.my.recordsTile",
                        "village",
                        MyPart.RECORDS));
    }

    private Choice choice(String id, String picture, String key, String colour, MyPart part) {
        return new Choice(id, picture, Sentence.of(key), colour, new MyLines(code, part));
    }
}
