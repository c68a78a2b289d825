package org.yizhan.kiosk.staff;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.staff.UnlockSecret;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.cards.CardPanel;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.EvenGrid;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// The way into the staff panel: card, digits, or the telephone.
final class StaffDoorScreen implements Screen {
    private final Kit kit;
    private final DoorModel model;
    private final CardPanel card;
    private final StackPane node = Print.stack("number-screen");
    private final InvalidationListener changed = _ -> refresh();

    StaffDoorScreen(Kit kit, DoorModel model) {
        this.kit = kit;
        this.model = model;
        card = new CardPanel(kit, model.card());
        refresh();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return switch (model.stage().get()) {
            case CARD, ASKING -> Sentence.of("staff.card.purpose");
            case PIN -> Sentence.of("staff.pin.purpose");
            case CARD_AGAIN -> Sentence.of("staff.again.text");
            case LOCKED -> model.locked();
            case ANSWER -> Sentence.of("staff.answer.title");
        };
    }

    @Override
    public void shown() {
        model.stage().addListener(changed);
        model.typed().addListener(changed);
        card.shown();
        model.begin();
        refresh();
    }

    @Override
    public void hidden() {
        model.stage().removeListener(changed);
        model.typed().removeListener(changed);
        card.hidden();
        model.end();
        node.getChildren().clear();
    }

    @Override
    public void tick() {
        model.tick();
    }

    private void refresh() {
        node.getChildren()
                .setAll(
                        switch (model.stage().get()) {
                            case CARD -> card("staff.card.title", "staff.card.purpose");
                            case CARD_AGAIN -> card("staff.again.title", "staff.again.text");
                            case PIN -> pad("staff.pin.title");
                            case ANSWER -> pad("staff.answer.title");
                            case LOCKED -> locked();
                            case ASKING ->
                                    Medallion.of(
                                            "key",
                                            kit.say("staff.waiting"),
                                            kit.say("staff.panel.title"));
                        });
    }

    private Node card(String title, String text) {
        VBox words =
                Print.column(
                        "speak-head",
                        Print.line(kit.say(title), "screen-title"),
                        Print.line(kit.say(text), "speak-text"));
        return Print.column("speak-who", words, Print.grow(card));
    }

    private Node locked() {
        VBox message =
                Print.column(
                        "statement",
                        boxes(model.question().replace(" ", "")),
                        Print.line(kit.say("staff.locked.title"), "statement-title"),
                        Print.line(
                                kit.say(
                                        Sentence.of(
                                                "staff.locked.text", "question", model.question())),
                                "statement-text"),
                        Finished.way(kit, "staff-type", "phone", "staff.locked.type", model::type));
        message.setAlignment(Pos.CENTER);
        return message;
    }

    private Node pad(String title) {
        VBox head =
                Print.column(
                        "list", Print.line(kit.say(title), "screen-title"), boxes(model.shown()));
        EvenGrid keys = keys();
        return kit.glass().portrait()
                ? Print.column("list", head, Print.grow(keys))
                : Print.row("number-lying", head, Print.grow(keys));
    }

    private static HBox boxes(String shown) {
        HBox boxes = Print.row("staff-boxes");
        boxes.setAlignment(Pos.CENTER);
        for (int i = 0; i < UnlockSecret.DIGITS; i++) {
            String digit = i < shown.length() ? shown.substring(i, i + 1) : "";
            boxes.getChildren().add(Print.stack("staff-box", Print.word(digit, "staff-digit")));
        }
        return boxes;
    }

    private EvenGrid keys() {
        EvenGrid keys = new EvenGrid(3, 12);
        keys.getStyleClass().add("number-keys");
        for (int digit = 1; digit <= 9; digit++) {
            keys.put(key(digit));
        }
        keys.put(new StackPane());
        keys.put(key(0));
        keys.put(
                kit.button("staff-back", Sentence.of("staff.back"), model::back)
                        .looking(Picture.of("previous").styled("number-back"), "number-key"));
        return keys;
    }

    private TapButton key(int digit) {
        return kit.button(
                        "staff-" + digit,
                        Sentence.of("staff.digit", "digit", digit),
                        () -> model.digit(digit))
                .looking(Print.word(String.valueOf(digit), "number-key-word"), "number-key");
    }
}
