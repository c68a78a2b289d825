package org.yizhan.kiosk.heritage;

import java.util.List;
import javafx.scene.Node;
import org.yizhan.domain.heritage.Piece.Kind;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Choices;
import org.yizhan.kiosk.frame.Choices.Choice;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Life.PieceSpeak;
import org.yizhan.kiosk.navigation.Screen;

/// What somebody wants to leave to the village: a piece of opera, a song, or a story.
public final class PieceChooseScreen implements Screen {
    private static final List<Kind> SPOKEN = List.of(Kind.OPERA, Kind.SONG, Kind.STORY);

    private final Node node;

    public PieceChooseScreen(Kit kit) {
        node =
                Choices.of(
                        kit,
                        kit.say("heritage.chooseTitle"),
                        SPOKEN.stream()
                                .map(kind ->
                                        new Choice(
                                                "own-" + kind.word(),
                                                HeritageScreen.picture(kind),
                                                Sentence.of(own(kind)),
                                                HeritageScreen.colour(kind),
                                                new PieceSpeak(kind)))
                                .toList());
    }

    private static String own(Kind kind) {
        return switch (kind) {
            case SONG -> "heritage.ownSong";
            case OPERA -> "heritage.ownOpera";
            case STORY, PHOTO -> "heritage.ownStory";
        };
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return Sentence.of("heritage.choosePurpose");
    }
}
