package org.yizhan.tour.rounds;

import java.nio.file.Path;
import java.util.Optional;
import org.yizhan.tour.stage.Cards;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Steps;

/// The whole story.
public final class Tour {
    private final Stage stage;
    private final Optional<Path> camera;

    /// @param camera a picture or video to be read as well
    public Tour(Stage stage, Optional<Path> camera) {
        this.stage = stage;
        this.camera = camera;
    }

    public void take(Steps steps) {
        Cards cards = new Cards();
        Meeting meeting = new Meeting(stage, cards);
        Delivery delivery = new Delivery(stage, cards, meeting);
        Noticeboard noticeboard = new Noticeboard(stage, "");
        new Opening(stage).take(steps);
        noticeboard.publish(steps);
        new Listening(stage, "").take(steps, Opening.TERMINAL);
        noticeboard.read(steps, Opening.TERMINAL);
        meeting.take(steps);
        delivery.take(steps);
        new PowerCut(stage, cards, delivery, meeting).take(steps);
        new LyingDown(stage, cards, meeting).take(steps);
        camera.ifPresent(file -> new OwnCamera(stage, file).take(steps));
    }
}
