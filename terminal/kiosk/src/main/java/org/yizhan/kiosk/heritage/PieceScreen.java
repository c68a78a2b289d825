package org.yizhan.kiosk.heritage;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.MountedPhoto;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.pictures.Picture;

/// A song, an opera, a story or an old photograph: the picture as large as the glass allows, whose
/// it is, and the voice.
public final class PieceScreen implements Screen {
    private final Kit kit;
    private final PieceModel model;
    private final StackPane picture = Print.stack("piece-picture");
    private final StackPane face = Print.stack("piece-face");
    private final TapButton play;
    private final Node node;
    private final ChangeListener<Boolean> playing = (_, _, _) -> face();

    public PieceScreen(Kit kit, PieceModel model) {
        this.kit = kit;
        this.model = model;
        play =
                kit.button("piece-play", Sentence.of("heritage.play"), model::playOrStop)
                        .looking(face, "wide", "loud");
        drawn();
        face();
        node = arranged();
        node.getStyleClass().add(HeritageScreen.colour(model.piece().kind()));
    }

    private Pane arranged() {
        Pane buttons = kit.glass().portrait() ? Print.row("buttons") : Print.column("buttons");
        buttons.getStyleClass().add("piece-ways");
        if (model.isSpoken()) {
            buttons.getChildren().add(play);
        }
        buttons.getChildren().add(way("piece-back", "tick", "heritage.back"));
        VBox words =
                Print.column(
                        "piece-words",
                        Print.line(model.piece().title(), "screen-title"),
                        Print.line(
                                kit.say(Sentence.of("heritage.by", "name", model.piece().by())),
                                "piece-by"));
        if (kit.glass().portrait()) {
            return Print.column("piece", words, Print.grow(picture), buttons);
        }
        VBox beside = Print.column("piece-beside", words, buttons);
        beside.setAlignment(Pos.CENTER);
        return Print.row("piece", Print.grow(picture), beside);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return model.words();
    }

    /// It announces itself when sound and picture are here.
    @Override
    public boolean speaksOnOpening() {
        return false;
    }

    @Override
    public void shown() {
        model.playing().addListener(playing);
        model.begin(this::show);
    }

    @Override
    public void hidden() {
        model.playing().removeListener(playing);
        model.end();
    }

    private void drawn() {
        picture.getStyleClass().setAll("piece-picture", "piece-drawn");
        picture.getChildren()
                .setAll(
                        Picture.of(HeritageScreen.picture(model.piece().kind()))
                                .styled("piece-drawing"));
    }

    private void show() {
        Optional<Image> photograph =
                model.picture()
                        .map(file -> new Image(new ByteArrayInputStream(file)))
                        .filter(image -> !image.isError());
        photograph.ifPresent(image -> {
            picture.getStyleClass().setAll("piece-picture", "album");
            picture.getChildren().setAll(new MountedPhoto(image));
        });
    }

    private void face() {
        boolean now = model.playing().get();
        Sentence word = Sentence.of(now ? "heritage.stop" : "heritage.play");
        HBox row =
                Print.row(
                        "button-face",
                        Picture.of(now ? "pause" : "play").styled("button-picture"),
                        Print.word(kit.say(word), "button-word"));
        face.getChildren().setAll(row);
        play.setAccessibleText(kit.say(word));
    }

    private TapButton way(String id, String drawing, String key) {
        HBox row =
                Print.row(
                        "button-face",
                        Picture.of(drawing).styled("button-picture"),
                        Print.word(kit.say(key), "button-word"));
        return kit.button(id, Sentence.of(key), kit.navigator()::back)
                .looking(row, "wide", "plain");
    }
}
