package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Life;
import org.yizhan.kiosk.recording.Recorder;

/// Something is pulled out and plugged in again while somebody stands before the screen. That the
/// devices themselves are found again is proved where they are read: cameras in `scan.camera`,
/// scanners in `scan.handheld`, the loudspeaker in `speech.speaker`.
class HotPlugTest {
    private static final Setting PLAIN = new Setting(Glass.PORTRAIT);

    private static boolean shows(Show show, String words) {
        return Fx.get(() -> {
            show.kiosk().scene().snapshot(null);
            return Ruler.labels(show.kiosk().scene().getRoot()).stream()
                    .map(Label::getText)
                    .anyMatch(words::equals);
        });
    }

    @Test
    void whileTheCameraIsOutTheScannerServesAndTheMirrorComesBackWithIt() {
        Show show = Show.of(PLAIN, new Life.ActivityRead(InventedLife.DUMPLINGS));
        show.press("activity-sign");
        show.look();
        assertTrue(shows(show, "对准上面的框，停一停"));
        Fx.run(() -> show.hands().watcher().camera(false));
        assertFalse(shows(show, "对准上面的框，停一停"));
        Fx.run(() -> show.hands().watcher().camera(true));
        show.look();
        assertTrue(shows(show, "对准上面的框，停一停"));
        Fx.run(() -> show.hands().watcher().camera(false));
        Fx.run(() ->
                show.hands().watcher().read(new Held(InventedPeople.CARD, Evidence.CARD_SCANNER)));
        assertEquals(List.of("comes " + InventedLife.DUMPLINGS + " 10"), show.village().life.done);
    }

    @Test
    void aMicrophonePulledOutIsSaidSoAndServesAgainWhenItIsBack() {
        AtomicBoolean plugged = new AtomicBoolean(true);
        short[] said = Speaking.words(5, 9_000);
        Recorder recorder =
                new Recorder(level -> {
                    if (!plugged.get()) {
                        return Optional.empty();
                    }
                    for (int i = 0; i < 100; i++) {
                        level.accept(0.5);
                    }
                    return Optional.of(() -> said);
                });
        Show show =
                Show.of(
                        PLAIN.with(village -> village.recorder = recorder),
                        new Destination.LeaveWord());
        plugged.set(false);
        show.press("speak-start");
        assertEquals("话筒坏了，现在录不了。有话请找村干部，或者打电话。", show.voice().said.getLast());
        plugged.set(true);
        Fx.run(() -> show.kiosk().navigator().home());
        show.press("home-message", "speak-start", "speak-stop", "speak-send", "speak-nameless");
        assertEquals(1, show.village().letterbox.left.size());
    }

    @Test
    void aLoudspeakerPulledOutIsShownOnTheNextScreenAndForgottenWhenItIsBack() {
        Show show = Show.of(PLAIN, new Destination.Home());
        String sign = Fx.get(() -> show.kiosk().narrator().texts().get("screen.noSound"));
        assertFalse(shows(show, sign));
        show.voice().audible = false;
        show.press("home-village");
        assertTrue(shows(show, sign));
        show.voice().audible = true;
        show.press("village-notices");
        assertFalse(shows(show, sign));
    }
}
