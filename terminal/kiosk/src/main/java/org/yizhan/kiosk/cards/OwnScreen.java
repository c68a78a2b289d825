package org.yizhan.kiosk.cards;

import java.util.Optional;
import javafx.scene.Node;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.navigation.Destination.CardHeld;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;

/// A screen that belongs to the holder of a card: another person's card ends it, and nothing leads
/// back to it. The screen itself must not watch for cards.
public final class OwnScreen implements Screen {
    private final Screen inner;
    private final HeldCode code;
    private final Watch watch;
    private boolean open;

    /// What sees cards, and where another one leads.
    public record Watch(Eyes eyes, Tasks tasks, Navigator navigator) {}

    /// @param code of the card it belongs to
    public OwnScreen(Screen inner, HeldCode code, Watch watch) {
        this.inner = inner;
        this.code = code;
        this.watch = watch;
    }

    @Override
    public Node node() {
        return inner.node();
    }

    @Override
    public Sentence purpose() {
        return inner.purpose();
    }

    @Override
    public Span span() {
        return inner.span();
    }

    @Override
    public Optional<Node> note() {
        return inner.note();
    }

    @Override
    public boolean speaksOnOpening() {
        return inner.speaksOnOpening();
    }

    @Override
    public void shown() {
        open = true;
        watch.eyes().watch(new Other());
        inner.shown();
    }

    @Override
    public void hidden() {
        open = false;
        watch.eyes().close();
        inner.hidden();
    }

    @Override
    public void tick() {
        inner.tick();
    }

    private final class Other implements Eyes.Watcher {
        @Override
        public void read(Eyes.Held held) {
            watch.tasks()
                    .show(() -> {
                        if (open && !held.code().equals(code)) {
                            watch.navigator().go(new CardHeld(held.code(), held.evidence()));
                        }
                    });
        }

        @Override
        public void glimpse(Eyes.Glimpse glimpse) {}

        @Override
        public void hint(Optional<Sentence> hint) {}

        @Override
        public void camera(boolean works) {}
    }
}
