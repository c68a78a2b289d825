package org.yizhan.kiosk.family;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.family.FamilyModel.Word;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.frame.MountedPhoto;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.FamilyRead;
import org.yizhan.kiosk.navigation.Life.FamilySpeak;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// A relative's word: the picture large, the voice, and the way to an answer.
public final class FamilyScreen implements Screen {
    private final Kit kit;
    private final FamilyModel model;
    private final FamilyRead where;
    private final StackPane node = Print.stack("family");

    public FamilyScreen(Kit kit, FamilyModel model, FamilyRead where) {
        this.kit = kit;
        this.model = model;
        this.where = where;
        node.getChildren()
                .setAll(Medallion.of("family", kit.say("family.title"), kit.say("family.looking")));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return model.words();
    }

    /// The word itself is heard.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        model.begin(this::show);
    }

    @Override
    public void hidden() {
        model.end();
        node.getChildren().clear();
    }

    private void show() {
        node.getChildren().setAll(model.word().map(this::word).orElseGet(this::gone));
    }

    private Node gone() {
        return Medallion.of("family", kit.say("family.title"), kit.say("family.none"));
    }

    private Node word(Word word) {
        Optional<Image> picture = word.picture().flatMap(FamilyScreen::image);
        boolean beside = kit.glass().portrait() || picture.isPresent();
        Pane buttons = beside ? Print.column("buttons") : Print.row("buttons");
        buttons.getStyleClass().add("family-ways");
        buttons.getChildren()
                .addAll(
                        way("family-again", "again", "family.again", model::hear),
                        way("family-answer", "microphone", "family.answerWord", () -> answer(word)),
                        way("family-back", "tick", "family.back", kit.navigator()::back));
        Sentence from = Sentence.of("family.from", "from", word.from());
        if (picture.isEmpty()) {
            return Medallion.of("family", kit.say(from), kit.say(model.words()), buttons);
        }
        return album(from, picture.get(), buttons);
    }

    /// The picture large, and what belongs to it.
    private Node album(Sentence from, Image picture, Pane buttons) {
        VBox words =
                Print.column(
                        "family-words",
                        Print.line(kit.say(from), "screen-title"),
                        Print.line(kit.say(model.words()), "family-text"));
        Node frame = Print.grow(Print.stack("album", new MountedPhoto(picture)));
        if (kit.glass().portrait()) {
            return Print.column("family-word", words, frame, buttons);
        }
        VBox beside = Print.column("family-beside", words, buttons);
        beside.setAlignment(Pos.CENTER);
        return Print.row("family-word", frame, beside);
    }

    private static Optional<Image> image(byte[] file) {
        Image image = new Image(new ByteArrayInputStream(file));
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    private void answer(Word word) {
        kit.navigator().go(new FamilySpeak(where.code(), where.word(), word.from()));
    }

    private TapButton way(String id, String picture, String key, Runnable action) {
        HBox face =
                Print.row(
                        "button-face",
                        Picture.of(picture).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        boolean answer = id.equals("family-answer");
        return kit.button(id, Sentence.of(key), action)
                .looking(face, "wide", answer ? "loud" : "plain");
    }
}
