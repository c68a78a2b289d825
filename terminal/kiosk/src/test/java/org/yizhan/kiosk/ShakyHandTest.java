package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.navigation.Destination;

/// Whole tasks as an old hand does them, on a real window: every touch is a double one, a slow one
/// that trembles on the glass, or follows one beside the target. Who walks away in the middle, and
/// whose card comes then, is in [InTheMiddleTest].
class ShakyHandTest {
    /// As long as a careful finger rests on the glass.
    private static final long SLOW = 3_000_000_000L;

    private final AtomicLong nanos = new AtomicLong();
    private Village village = new Village();
    private ScriptedVoice voice = new ScriptedVoice();
    private Kiosk kiosk = made();
    private Desk desk = new Desk();
    private int touches;

    private Kiosk made() {
        return Fx.get(
                () -> new Kiosk(new Glass(540, 960, 267.8, 476.1), village, voice, nanos::get));
    }

    @BeforeEach
    void open() {
        Fx.run(() -> kiosk.navigator().idle());
        desk.open(kiosk.scene());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// Touches badly: in turn twice at once, slowly and trembling, or beside it first.
    private void touch(String id) {
        nanos.addAndGet(1_000_000_000L);
        Bounds box = box(id);
        double x = box.getCenterX();
        double y = box.getCenterY();
        switch (touches++ % 3) {
            case 0 -> {
                Desk.press(x, y);
                Desk.release(x, y);
                Desk.press(x + 3, y - 2);
                Desk.release(x + 3, y - 2);
            }
            case 1 -> {
                Desk.press(x - 4, y + 3);
                nanos.addAndGet(SLOW);
                Desk.move(x + 5, y - 4);
                Desk.release(x + 2, y + 6);
            }
            default -> {
                Destination before = here();
                Desk.press(box.getMinX() - 3, y);
                Desk.release(box.getMinX() - 3, y);
                if (before instanceof Destination.Idle) {
                    assertEquals(new Destination.Home(), here(), "a touch anywhere begins");
                    return;
                }
                assertEquals(before, here(), "a touch beside " + id + " " + box);
                nanos.addAndGet(1_000_000_000L);
                Desk.press(box.getMinX() + 8, box.getMaxY() - 8);
                Desk.release(box.getMinX() + 9, box.getMaxY() - 9);
            }
        }
        Fx.settle();
    }

    /// Where it is, once it stands still.
    private Bounds box(String id) {
        Bounds before = place(id);
        for (Bounds now = place(id); !now.equals(before); now = place(id)) {
            before = now;
        }
        return before;
    }

    private Bounds place(String id) {
        Fx.settle();
        return Fx.get(() -> {
            Node node = kiosk.scene().lookup(id);
            if (node == null) {
                throw new AssertionError("No " + id + " on " + kiosk.navigator().here());
            }
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    private Destination here() {
        Fx.settle();
        return Fx.get(() -> kiosk.navigator().here());
    }

    static List<Chore> some() {
        return Chores.some();
    }

    static List<Chore> all() {
        return Chores.all();
    }

    @ParameterizedTest
    @MethodSource("some")
    void aTaskIsDoneOnceHoweverTheHandShakes(Chore chore) {
        touches = chore.steps().size(); // not every task begins with the same kind of touch
        play(chore);
    }

    @ParameterizedTest
    @MethodSource("all")
    @Tag("full")
    void everyTaskIsDoneOnceWithEveryKindOfTouchAtEveryStep(Chore chore) {
        for (int first = 0; first < 3; first++) {
            close();
            village = new Village();
            voice = new ScriptedVoice();
            kiosk = made();
            desk = new Desk();
            touches = first;
            open();
            play(chore);
        }
    }

    private void play(Chore chore) {
        chore.village().accept(village);
        for (String step : chore.steps()) {
            take(step);
        }
        Fx.settle();
        assertEquals(chore.end().traces(), Chore.traces(village), chore.name());
        assertTrue(
                voice.said.stream().anyMatch(said -> said.contains(chore.end().said())),
                chore.name() + ": " + voice.said);
    }

    private void take(String step) {
        switch (step) {
            case Chore.CARD -> village.hands.hold(Chore.CODE);
            case Chore.HEARD -> Fx.run(voice::end);
            case Chore.READ -> {
                for (int i = 0; i < 30; i++) {
                    Fx.run(voice::end);
                    Fx.run(() -> {});
                }
            }
            default -> touch(step);
        }
        Fx.settle();
    }
}
