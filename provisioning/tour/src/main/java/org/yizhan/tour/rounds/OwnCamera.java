package org.yizhan.tour.rounds;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
        visitor.awaitAnything(TO_START);
        int from = visitor.listen();
        Eyes eyes = answer(visitor);
        Wav heard = visitor.hear(from, TO_READ);
        notes.picture("glass", eyes.picture());
        notes.sound("glass", heard);
        notes.check(
                "the camera works: the glass does not say that it is broken",
                !eyes.see(Said.of("attendance.noCameraTitle")),
                "");
        notes.check(
                "the glass answers " + camera.getFileName() + ": a result, or the mirror",
                !waits(eyes),
                eyes.text());
        notes.check(
                "the answer is spoken",
                heard.heard().isPositive(),
                heard.heard() + ", loudness " + (int) heard.loudness());
    }

    /// A code is answered on whatever screen it is held to, so the glass may already speak of it
    /// when the first look is taken; only if nothing was read the visitor asks for the mirror.
    private static Eyes answer(Visitor visitor) {
        Optional<Eyes> byItself =
                Waiting.find(
                        TO_READ, () -> Optional.of(visitor.look()).filter(eyes -> !waits(eyes)));
        return byItself.orElseGet(() -> {
            visitor.touch(Home.open(visitor), Said.of("home.checkin"));
            return visitor.await(Visitor.PATIENCE, "the mirror or a result", eyes -> !waits(eyes));
        });
    }

    /// Whether the glass shows what it shows to nobody in particular.
    private static boolean waits(Eyes eyes) {
        return eyes.text().isBlank()
                || eyes.see(Said.of("idle.touch"))
                || eyes.see(Said.of("home.study"));
    }
}
