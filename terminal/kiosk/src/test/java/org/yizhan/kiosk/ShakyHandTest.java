package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;

/// Whole tasks as an old hand does them, on a real window: every touch is a double one, a slow one
/// that trembles on the glass, or follows one beside the target; and people walk away, or another
/// card comes, in the middle.
class ShakyHandTest {
    /// As long as a careful finger rests on the glass.
    private static final long SLOW = 3_000_000_000L;

    private final Village village = new Village();
    private final ScriptedVoice voice = new ScriptedVoice();
    private final AtomicLong nanos = new AtomicLong();
    private final Kiosk kiosk =
            Fx.get(() -> new Kiosk(new Glass(540, 960, 267.8, 476.1), village, voice, nanos::get));
    private final Stage stage = Fx.get(() -> new Stage(StageStyle.UNDECORATED));
    private int touches;

    @BeforeEach
    void open() {
        village.recorder = Speaking.of(8, 9_000);
        Fx.run(() -> {
            kiosk.navigator().idle();
            stage.setScene(kiosk.scene());
            stage.setX(0);
            stage.setY(0);
            stage.show();
            stage.toFront();
        });
        Fx.settle();
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    /// Touches badly: in turn twice at once, slowly and trembling, or beside it first.
    private void touch(String id) {
        nanos.addAndGet(1_000_000_000L);
        Bounds box = box(id);
        double x = box.getCenterX();
        double y = box.getCenterY();
        switch (touches++ % 3) {
            case 0 -> {
                press(x, y);
                release(x, y);
                press(x + 3, y - 2);
                release(x + 3, y - 2);
            }
            case 1 -> {
                press(x - 4, y + 3);
                nanos.addAndGet(SLOW);
                Fx.run(() -> new Robot().mouseMove(x + 5, y - 4));
                release(x + 2, y + 6);
            }
            default -> {
                Destination before = here();
                press(box.getMinX() - 3, y);
                release(box.getMinX() - 3, y);
                assertEquals(before, here(), "a touch beside " + id);
                nanos.addAndGet(1_000_000_000L);
                press(box.getMinX() + 8, box.getMaxY() - 8);
                release(box.getMinX() + 9, box.getMaxY() - 9);
            }
        }
        Fx.settle();
    }

    private Bounds box(String id) {
        Fx.settle();
        return Fx.get(() -> {
            Node node = kiosk.scene().lookup(id);
            if (node == null) {
                throw new AssertionError("No " + id + " on " + kiosk.navigator().here());
            }
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    private static void press(double x, double y) {
        Fx.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            robot.mousePress(MouseButton.PRIMARY);
        });
    }

    private static void release(double x, double y) {
        Fx.run(() -> {
            Robot robot = new Robot();
            robot.mouseMove(x, y);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private void hold(String code) {
        Fx.run(() -> village.hands.watcher().read(new Held(code, Evidence.CARD_CAMERA)));
        Fx.settle();
    }

    private Destination here() {
        Fx.settle();
        return Fx.get(() -> kiosk.navigator().here());
    }

    /// Nobody touches anything until the terminal has asked and given up.
    private void walkAway() {
        for (int i = 0; i < 4; i++) {
            Fx.run(voice::end);
            Fx.run(() -> village.clock.advance(61));
            Fx.run(kiosk::tick);
        }
        assertEquals(new Destination.Idle(), here());
    }

    @Test
    void aWordIsLeftOnce() {
        touch("#idle-start");
        touch("#home-message");
        touch("#speak-start");
        touch("#speak-stop");
        touch("#speak-send");
        hold("10");
        assertEquals(1, village.letterbox.left.size());
    }

    @Test
    void anOpinionIsGivenOnceAndNotByASlip() {
        touch("#idle-start");
        touch("#home-consultation");
        touch("#poll-" + InventedBallots.ROAD);
        touch("#choice-1");
        hold("10");
        assertEquals(List.of(InventedBallots.ROAD + " 1 10"), village.ballots.given);
    }

    @Test
    void oneSignsUpOnceForAnActivity() {
        touch("#idle-start");
        touch("#home-village");
        touch("#village-lively");
        touch("#heritage-activities");
        touch("#activity-" + InventedLife.DUMPLINGS);
        touch("#activity-sign");
        hold("10");
        assertEquals(List.of("comes " + InventedLife.DUMPLINGS + " 10"), village.life.done);
    }

    @Test
    void theDaughterIsHeardAndAnswered() {
        touch("#idle-start");
        touch("#home-checkin");
        village.result = Exhibits.accepted("王秀英");
        hold("10");
        touch("#family");
        touch("#family-" + InventedLife.DAUGHTER);
        touch("#family-answer");
        touch("#speak-start");
        touch("#speak-stop");
        touch("#speak-send");
        assertTrue(village.life.done.contains("answered " + InventedLife.DAUGHTER + " 10"));
    }

    @Test
    void whoWalksAwayInTheMiddleLeavesNothing() {
        touch("#idle-start");
        touch("#home-message");
        touch("#speak-start");
        touch("#speak-stop");
        walkAway();
        touch("#idle-start");
        touch("#home-consultation");
        touch("#poll-" + InventedBallots.ROAD);
        touch("#choice-2");
        walkAway();
        assertFalse(village.hands.watched());
        assertEquals(List.of(), village.letterbox.left);
        assertEquals(List.of(), village.ballots.given);
    }

    @Test
    void anotherCardInTheMiddleOfAnAnswerIsAnotherVisit() {
        touch("#idle-start");
        touch("#home-checkin");
        village.result = Exhibits.accepted("王秀英");
        hold("10");
        touch("#family");
        touch("#family-" + InventedLife.SON);
        touch("#family-answer");
        touch("#speak-start");
        village.result = Exhibits.accepted("单红");
        hold("77");
        assertEquals(new Destination.CardHeld("77", Evidence.CARD_CAMERA), here());
        assertFalse(village.recorder.recording());
        assertTrue(village.life.done.stream().noneMatch(done -> done.startsWith("answered")));
        touch("#home");
        assertEquals(new Destination.Home(), here());
    }
}
