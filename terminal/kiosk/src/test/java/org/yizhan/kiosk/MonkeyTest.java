package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.Idle;

/// Taps and cards without sense: no exception, no screen without a way out, and nothing of a person
/// left once nobody is there.
class MonkeyTest {
    /// What only the holder of a card may see.
    private static final List<String> PERSONAL =
            List.of("王秀英", "李桂芳", "138 0572 7788", "4071", "小芳", "双百");

    private static final List<HeldCode> CARDS =
            Stream.of("10", "11", "12", "nonsense").map(HeldCode::new).toList();

    /// Longer than the time-out and its question.
    private static final int AWAY_SECONDS = 90;

    /// Seconds in one go, between which the queue of the screen is emptied.
    private static final int TOGETHER = 15;

    private final Random random = new Random(20_261_122);
    private Show show = Show.of(new Setting(Glass.PORTRAIT), new Idle());

    private final Set<Class<?>> seen = new HashSet<>();
    private int taps;
    private int scans;

    @Test
    void fiveHundredTapsAndScansLeaveNothing() {
        run(500);
    }

    @Test
    @Tag("full")
    void tenThousandTapsAndScansLeaveNothingOnEitherGlass() {
        long before = heap();
        run(5_000);
        long upright = heap();
        show = Show.of(new Setting(Glass.LANDSCAPE), new Idle());
        run(10_000);
        System.out.printf(
                "the monkey: %d taps, %d scans, %d kinds of screens; heap %d MB before, %d MB after"
                        + " half, %d MB at the end%n",
                taps, scans, seen.size(), before, upright, heap());
    }

    private static long heap() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1_048_576;
    }

    /// Until there were so many taps and scans in all.
    private void run(int deeds) {
        show.village().people.known.put(new HeldCode("12"), InventedPeople.person("李桂芳"));
        while (taps + scans < deeds) {
            step();
            seen.add(here().getClass());
            Fx.run(() -> assertTrue(hasAWayOut(), () -> "A dead end: " + here()));
        }
        leave();
    }

    private void step() {
        switch (random.nextInt(20)) {
            case 0 -> leave();
            case 1, 2, 3 -> card();
            case 4 -> Fx.run(show.voice()::end);
            case 5 -> wait(random.nextInt(70));
            default -> tap();
        }
    }

    private void tap() {
        Fx.run(() -> {
            if (random.nextInt(4) > 0) {
                show.nextTap();
            }
            List<Node> buttons = buttons();
            ((TapButton) buttons.get(random.nextInt(buttons.size()))).fire();
            show.kiosk().session().use();
            taps++;
        });
    }

    private void card() {
        List<CheckinResult> results = Exhibits.results();
        show.village().result = results.get(random.nextInt(results.size()));
        HeldCode code = CARDS.get(random.nextInt(CARDS.size()));
        Fx.run(() -> {
            if (show.hands().watched()) {
                show.hands().watcher().read(new Held(code, Evidence.CARD_CAMERA));
                show.kiosk().session().use();
                scans++;
            }
        });
    }

    private void wait(int seconds) {
        for (int i = 0; i < seconds; i += TOGETHER) {
            Fx.run(() -> {
                for (int second = 0; second < TOGETHER; second++) {
                    show.village().clock.advance(1);
                    show.kiosk().tick();
                }
            });
        }
    }

    /// Whoever was there walks away in the middle of whatever it was.
    private void leave() {
        for (int i = 0; i < 30 && !(here() instanceof Idle); i++) {
            Fx.run(show.voice()::end);
            wait(AWAY_SECONDS);
        }
        assertInstanceOf(Idle.class, here());
        assertEquals(Language.ZH_CN, show.kiosk().narrator().language());
        Fx.run(() -> {
            show.kiosk().scene().snapshot(null);
            for (Label label : Ruler.labels(show.kiosk().scene().getRoot())) {
                for (String personal : PERSONAL) {
                    assertFalse(label.getText().contains(personal), label.getText());
                }
            }
            show.kiosk().session().use();
            show.kiosk().navigator().back();
            for (Label label : Ruler.labels(show.kiosk().scene().getRoot())) {
                PERSONAL.forEach(
                        personal -> assertFalse(label.getText().contains(personal), personal));
            }
        });
        assertEquals(new Destination.Home(), here());
    }

    private Destination here() {
        return show.kiosk().navigator().here();
    }

    private boolean hasAWayOut() {
        return !buttons().isEmpty();
    }

    private List<Node> buttons() {
        Parent top = Ruler.topmost(show.kiosk().scene().getRoot());
        return Ruler.found(top, node -> node instanceof TapButton button && !button.isDisabled());
    }
}
