package org.yizhan.kiosk.polls;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.yizhan.domain.polls.Poll.Choice;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// How many chose one answer, as a bar.
final class PollBar {
    private static final double SHORTEST = 0.015;

    private PollBar() {}

    /// @param most the highest count, which fills the track
    static HBox of(Kit kit, Choice choice, int count, int most) {
        Region filled = new Region();
        filled.getStyleClass().addAll("money-bar", "poll-filled");
        Pane track = new Pane(filled);
        track.getStyleClass().add("money-track");
        double share = Math.max(SHORTEST, count / (double) Math.max(1, most));
        filled.prefWidthProperty().bind(track.widthProperty().multiply(share));
        filled.prefHeightProperty().bind(track.heightProperty());
        HBox words =
                Print.row(
                        "money-words",
                        Print.line(choice.label(), "poll-choice"),
                        Print.gap(),
                        Print.word(
                                kit.say(Sentence.of("polls.people", "count", count)),
                                "poll-count"));
        return Print.row(
                "poll-row",
                Picture.of(choice.picture()).styled("poll-picture"),
                Print.grow(Print.column("money-row", words, Print.grow(track))));
    }
}
