package org.yizhan.tour.rounds;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.yizhan.tour.programs.Waiting;
import org.yizhan.tour.sound.Wav;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.stage.Stage;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// A picture or video that was given stands in for the camera; whatever is read in it is told.
final class OwnCamera {
    private static final Duration TO_START = Duration.ofSeconds(150);
    private static final Duration TO_READ = Duration.ofSeconds(15);

    private final Stage stage;
    private final Path camera;

    OwnCamera(Stage stage, Path camera) {
        this.stage = stage;
        this.camera = camera;
    }

    void take(Steps steps) {
        steps.step("own-camera", List.of(Opening.TERMINAL), this::read);
    }

    private void read(Notes notes) {
        stage.terminal().close();
        stage.startTerminal(camera);
        Visitor visitor = stage.visitor();
        visitor.await(TO_START, "the first screen", eyes -> eyes.see(Said.of("idle.touch")));
        int from = visitor.listen();
        visitor.touch(Home.open(visitor), Said.of("home.checkin"));
        Eyes eyes =
                visitor.await(
                        Visitor.PATIENCE,
                        "the mirror or a result",
                        seen -> !seen.see(Said.of("home.study")));
        Wav heard = visitor.hear(from, TO_READ);
        Waiting.pause(Duration.ofSeconds(2));
        eyes = visitor.look();
        notes.picture("glass", eyes.picture());
        notes.sound("glass", heard);
        notes.check(
                "the camera works: the glass does not say that it is broken",
                !eyes.see(Said.of("attendance.noCameraTitle")),
                "");
        notes.check("what the glass said of " + camera.getFileName(), true, eyes.text());
    }
}
