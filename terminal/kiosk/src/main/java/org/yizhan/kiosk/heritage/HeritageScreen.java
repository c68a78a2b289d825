package org.yizhan.kiosk.heritage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.yizhan.domain.heritage.Piece.Kind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.ActivityList;
import org.yizhan.kiosk.navigation.Life.PieceChoose;
import org.yizhan.kiosk.navigation.Life.PieceList;
import org.yizhan.kiosk.navigation.Screen;

/// What makes a village lively: activities, opera, songs, stories, old photographs, and adding
/// one's own.
public final class HeritageScreen implements Screen {
    private static final List<Kind> ALL = List.of(Kind.OPERA, Kind.SONG, Kind.STORY, Kind.PHOTO);

    private final Node node;

    public HeritageScreen(Kit kit) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice(
                        "heritage-activities",
                        "lively-activities",
                        Sentence.of("activities.tile"),
                        "consultation",
                        new ActivityList(0)));
        for (Kind kind : ALL) {
            choices.add(
                    new Choice(
                            "heritage-" + kind.word(),
                            picture(kind),
                            Sentence.of(tile(kind)),
                            colour(kind),
                            new PieceList(kind, 0)));
        }
        choices.add(
                new Choice(
                        "heritage-own",
                        "microphone",
                        Sentence.of("heritage.ownTile"),
                        "checkin",
                        new PieceChoose()));
        node = Choices.of(kit, kit.say("heritage.title"), choices);
    }

    static String tile(Kind kind) {
        return switch (kind) {
            case SONG -> "heritage.songTile";
            case OPERA -> "heritage.operaTile";
            case STORY -> "heritage.storyTile";
            case PHOTO -> "heritage.photoTile";
        };
    }

    /// The name of the picture that stands for a kind.
    static String picture(Kind kind) {
        return "heritage-" + kind.word();
    }

    /// The word of the colours a kind wears.
    static String colour(Kind kind) {
        return switch (kind) {
            case SONG -> "message";
            case OPERA -> "study";
            case STORY -> "guides";
            case PHOTO -> "village";
        };
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("heritage.purpose");
    }
}
