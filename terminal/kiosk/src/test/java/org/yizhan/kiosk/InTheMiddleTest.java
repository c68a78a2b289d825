package org.yizhan.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.CardHeld;
import org.yizhan.kiosk.navigation.Destination.Home;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;

/// Every task of the house, left after each of its steps: somebody walks away, or another person's
/// card comes.
class InTheMiddleTest {
    private static final HeldCode OTHER = InventedPeople.OTHER;
    private static final List<String> PERSONAL = List.of("王秀英", "小芳", "138 0572 7788", "4071");

    static List<Chore> all() {
        return Chores.all();
    }

    static List<Chore> some() {
        return Chores.some();
    }

    @ParameterizedTest
    @MethodSource("some")
    void aTaskIsLeftInTheMiddle(Chore chore) {
        everywhere(chore);
    }

    @ParameterizedTest
    @MethodSource("all")
    @Tag("full")
    void everyTaskIsLeftInTheMiddle(Chore chore) {
        everywhere(chore);
    }

    private static void everywhere(Chore chore) {
        BiConsumer<Show, String> walking = InTheMiddleTest::walkAway;
        for (int steps = 1; steps <= chore.steps().size(); steps++) {
            for (BiConsumer<Show, String> what :
                    List.of(walking, InTheMiddleTest::anotherCardComes)) {
                Show show = begun(chore, steps);
                what.accept(show, chore.name() + " after " + chore.steps().get(steps - 1));
                Fx.run(() -> show.kiosk().navigator().close());
            }
        }
    }

    private static Show begun(Chore chore, int steps) {
        Setting plain = new Setting(Glass.PORTRAIT).with(chore.village());
        Show show = Show.of(plain, new Idle());
        chore.steps().subList(0, steps).forEach(step -> take(show, step));
        return show;
    }

    static void take(Show show, String step) {
        switch (step) {
            case Chore.CARD -> show.hands().hold(Chore.CODE);
            case Chore.HEARD -> Fx.run(show.voice()::end);
            case Chore.READ -> show.read(30, 0);
            default -> touch(show, step);
        }
        Fx.run(() -> {});
    }

    private static void touch(Show show, String id) {
        Fx.run(() -> {
            show.nextTap();
            show.kiosk().session().use();
            Scene scene = show.kiosk().scene();
            if (scene.lookup(id) instanceof TapButton button) {
                button.fire();
            } else {
                throw new AssertionError("No " + id + " on " + show.kiosk().navigator().here());
            }
        });
    }

    /// Nobody touches anything any more.
    private static void walkAway(Show show, String when) {
        List<String> before = Chore.traces(show.village());
        if (show.village().recorder.recording()) {
            Fx.run(() -> show.kiosk().navigator().idle()); // a real recorder ends after a minute
        }
        for (int i = 0; i < 40 && !(here(show) instanceof Idle || stands(show)); i++) {
            Fx.run(show.voice()::end);
            Fx.run(() -> {
                show.village().clock.advance(61);
                show.kiosk().tick();
            });
        }
        if (!stands(show)) {
            assertEquals(new Idle(), here(show), when);
            assertFalse(show.hands().watched(), when);
        }
        assertFalse(show.village().recorder.recording(), when);
        assertEquals(started(before), started(Chore.traces(show.village())), when);
        nothingPersonal(show, when);
    }

    /// That something was heard to its end is noted also when nobody listens any more.
    private static List<String> started(List<String> traces) {
        return traces.stream().filter(trace -> !trace.startsWith("heard ")).toList();
    }

    /// A meeting's door stays until the meeting ends.
    private static boolean stands(Show show) {
        return here(show) instanceof MeetingDoor;
    }

    private static void anotherCardComes(Show show, String when) {
        if (!show.hands().watched()) {
            return; // a screen for everybody
        }
        Destination before = here(show);
        List<String> traces = Chore.traces(show.village());
        show.village().result = Exhibits.accepted("单红");
        show.hands().hold(OTHER);
        if (isOf(before, Chore.CODE)) {
            assertEquals(new CardHeld(OTHER, Evidence.CARD_CAMERA), here(show), when);
            assertFalse(show.village().recorder.recording(), when);
            assertEquals(traces, Chore.traces(show.village()), when);
            Fx.run(show.voice()::end);
            nothingPersonal(show, when);
            Fx.run(() -> show.kiosk().navigator().back());
            assertEquals(new Home(), here(show), when);
        }
        List<String> theirs =
                Chore.traces(show.village()).stream()
                        .filter(trace -> !traces.contains(trace))
                        .filter(trace -> trace.contains(" " + Chore.CODE.text()))
                        .toList();
        assertEquals(List.of(), theirs, when + ": in the name of the first");
    }

    /// Whether a place belongs to the holder of a card.
    private static boolean isOf(Destination place, HeldCode code) {
        return !(place instanceof CardHeld)
                && Arrays.stream(place.getClass().getRecordComponents())
                        .filter(part -> part.getType().equals(HeldCode.class))
                        .anyMatch(part -> {
                            try {
                                return code.equals(part.getAccessor().invoke(place));
                            } catch (ReflectiveOperationException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static Destination here(Show show) {
        return Fx.get(() -> show.kiosk().navigator().here());
    }

    private static void nothingPersonal(Show show, String when) {
        Fx.run(() -> {
            show.kiosk().scene().snapshot(null);
            for (Label label : Ruler.labels(show.kiosk().scene().getRoot())) {
                for (String personal : PERSONAL) {
                    assertFalse(label.getText().contains(personal), when + ": " + label.getText());
                }
            }
        });
    }
}
