package org.yizhan.kiosk.attendance;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.CardCode;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.NumberModel.Step;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.Whom;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// Without a card: a pad that says every digit, twelve pictures of animals, the result; and always
/// beside them "请人帮我签".
public final class NumberScreen implements Screen {
    /// How long a result stays before the next person may come, in seconds.
    private static final int RESULT_SECONDS = 12;

    private final Kit kit;
    private final NumberModel model;
    private final Optional<Shift> onDuty;
    private final StackPane node = Print.stack("number-screen");
    private final TapButton help;
    private final ChangeListener<Step> moved = (_, _, _) -> show();
    private int shownSeconds;

    /// @param onDuty who may be asked
    public NumberScreen(Kit kit, NumberModel model, Optional<Shift> onDuty) {
        this.kit = kit;
        this.model = model;
        this.onDuty = onDuty;
        help =
                kit.button("number-help", Sentence.of("attendance.number.help"), this::helpMe)
                        .looking(
                                Print.row(
                                        "note-face",
                                        Picture.of("staff").styled("note-picture"),
                                        Print.line(kit.say("attendance.number.help"), "note-word")),
                                "note-button");
        show();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Node> note() {
        return Optional.of(help);
    }

    @Override
    public Sentence purpose() {
        return switch (model.step().get()) {
            case Step.Typing _ -> Sentence.of("attendance.number.purpose");
            case Step.Choosing _, Step.Asking _ -> Sentence.of("attendance.number.choose");
            case Step.Helping _ -> helping();
            case Step.Done(CheckinResult result) ->
                    result instanceof CheckinResult.UnknownCard
                            ? Sentence.of("attendance.number.wrong")
                            : result.sentence();
        };
    }

    private Sentence helping() {
        return onDuty.map(shift ->
                        Sentence.of(
                                "attendance.number.helping",
                                "name",
                                shift.name(),
                                "phone",
                                shift.phone()))
                .orElse(Sentence.of("attendance.number.helpingStaff"));
    }

    @Override
    public void shown() {
        model.step().addListener(moved);
    }

    @Override
    public void hidden() {
        model.step().removeListener(moved);
        model.end();
    }

    @Override
    public void tick() {
        boolean over = model.step().get() instanceof Step.Done(CheckinResult.Accepted _);
        if (over && !kit.narrator().speaking().get() && ++shownSeconds >= RESULT_SECONDS) {
            kit.navigator().back();
        }
    }

    private void helpMe() {
        model.help();
        kit.narrator().say(helping());
    }

    private void show() {
        node.getChildren()
                .setAll(
                        switch (model.step().get()) {
                            case Step.Typing(String digits) -> pad(digits);
                            case Step.Choosing _, Step.Asking _ -> animals();
                            case Step.Helping _ -> help();
                            case Step.Done(CheckinResult result) -> result(result);
                        });
        help.setVisible(!(model.step().get() instanceof Step.Helping));
    }

    private Node pad(String digits) {
        HBox boxes = Print.row("number-boxes");
        boxes.setAlignment(Pos.CENTER);
        for (int i = 0; i < CardCode.SHORT; i++) {
            String digit = i < digits.length() ? digits.substring(i, i + 1) : "";
            boxes.getChildren().add(Print.stack("number-box", Print.word(digit, "number-digit")));
        }
        EvenGrid keys = new EvenGrid(3, 12);
        keys.getStyleClass().add("number-keys");
        for (int digit = 1; digit <= 9; digit++) {
            keys.put(key(digit));
        }
        keys.put(new StackPane());
        keys.put(key(0));
        keys.put(
                kit.button("number-back", Sentence.of("attendance.number.back"), model::back)
                        .looking(Picture.of("previous").styled("number-back"), "number-key"));
        VBox head =
                Print.column(
                        "list",
                        Print.line(kit.say("attendance.number.title"), "screen-title"),
                        boxes);
        return kit.glass().portrait()
                ? Print.column("list", head, Print.grow(keys))
                : Print.row("number-lying", head, Print.grow(keys));
    }

    private TapButton key(int digit) {
        return kit.button(
                        "number-" + digit,
                        Sentence.of("attendance.number.digit", "digit", digit),
                        () -> model.digit(digit))
                .looking(Print.word(String.valueOf(digit), "number-key-word"), "number-key");
    }

    private Node animals() {
        EvenGrid grid = new EvenGrid(kit.glass().portrait() ? 3 : 6, Animal.values().length);
        grid.getStyleClass().add("animals");
        for (Animal animal : Animal.values()) {
            grid.put(animal(animal));
        }
        return Print.column(
                "list",
                Print.line(kit.say("attendance.number.animalTitle"), "screen-title"),
                Print.grow(grid));
    }

    private TapButton animal(Animal animal) {
        String word = animal.name().toLowerCase(Locale.ROOT);
        VBox face =
                Print.column(
                        "tile-face",
                        Print.grow(Picture.of("animal-" + word).styled("animal-picture")),
                        Print.word(kit.say(animal.sentence()), "animal-word"));
        face.setAlignment(Pos.CENTER);
        return kit.button("animal-" + word, animal.sentence(), () -> model.animal(animal))
                .looking(face, "animal");
    }

    private Node help() {
        VBox message =
                Medallion.of(
                        "staff",
                        kit.say("attendance.number.help"),
                        kit.say("attendance.number.helpText"));
        onDuty.ifPresent(shift -> message.getChildren().add(Whom.of(shift)));
        message.getStyleClass().add("checkin");
        return message;
    }

    private Node result(CheckinResult result) {
        if (result instanceof CheckinResult.UnknownCard) {
            return Medallion.of(
                    "staff",
                    kit.say("attendance.number.wrongTitle"),
                    kit.say("attendance.number.wrong"),
                    Finished.way(
                            kit, "number-again", "again", "attendance.number.retry", model::back));
        }
        StackPane upper = Print.stack("checkin-upper", ResultCard.of(kit, result));
        upper.getStyleClass().add(ResultLook.of(result).style());
        return upper;
    }
}
