package org.yizhan.kiosk.navigation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.navigation.Destination.CardHeld;
import org.yizhan.kiosk.navigation.Destination.Home;
import org.yizhan.kiosk.navigation.Destination.Idle;

/// The one way from screen to screen: opens the next, closes the last, and has what the new screen
/// is for spoken. Used on the UI thread only.
public final class Navigator {
    /// Enough to walk back through a visit.
    private static final int LONGEST_WAY_BACK = 16;

    private final Function<Destination, Screen> screens;
    private final Consumer<Screen> stage;
    private final Consumer<Sentence> voice;
    private final Deque<Destination> behind = new ArrayDeque<>();
    private Destination here = new Idle();
    private @Nullable Screen open;

    /// @param screens makes the screen of a destination
    /// @param stage puts a screen before the person
    /// @param voice speaks, cutting what was being said
    public Navigator(
            Function<Destination, Screen> screens,
            Consumer<Screen> stage,
            Consumer<Sentence> voice) {
        this.screens = screens;
        this.stage = stage;
        this.voice = voice;
    }

    /// Goes somewhere, remembering the way back. A card that is held up begins anew: nothing leads
    /// back to the person before, nor to the card itself.
    public void go(Destination destination) {
        if (destination instanceof CardHeld) {
            behind.clear();
        } else if (open != null && !(here instanceof CardHeld)) {
            behind.push(here);
            if (behind.size() > LONGEST_WAY_BACK) {
                behind.removeLast();
            }
        }
        move(destination);
    }

    /// Goes where the person came from; home where there is no such place.
    public void back() {
        move(behind.isEmpty() ? new Home() : behind.pop());
    }

    /// To the six choices; the way back is forgotten.
    public void home() {
        behind.clear();
        move(new Home());
    }

    /// The person left; the way back is forgotten.
    public void idle() {
        behind.clear();
        move(new Idle());
    }

    /// Shows the same place anew, as after another language was chosen.
    public void reopen() {
        move(here);
    }

    /// Takes the screen down without another, as when the program ends.
    public void close() {
        Screen last = open;
        open = null;
        if (last != null) {
            last.hidden();
        }
    }

    public Destination here() {
        return here;
    }

    /// Speaks again what the open screen is for.
    public void explain() {
        if (open != null) {
            voice.accept(open.purpose());
        }
    }

    /// Whether the open screen is one that speaks by itself.
    public boolean speaks() {
        return open != null && open.speaksOnOpening();
    }

    /// Once a second.
    public void tick() {
        if (open != null) {
            open.tick();
        }
    }

    private void move(Destination destination) {
        close();
        here = destination;
        Screen next = screens.apply(destination);
        open = next;
        stage.accept(next);
        if (next.speaksOnOpening()) {
            voice.accept(next.purpose());
        }
        next.shown();
    }
}
