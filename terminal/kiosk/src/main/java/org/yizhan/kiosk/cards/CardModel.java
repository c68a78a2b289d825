package org.yizhan.kiosk.cards;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.Eyes.Glimpse;
import org.yizhan.kiosk.attendance.Eyes.Held;
import org.yizhan.kiosk.navigation.Tasks;

/// Waits for a card, and knows what the camera sees meanwhile. Used on the UI thread only.
public final class CardModel {
    private final Eyes eyes;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<Glimpse>> glimpse =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> hint =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> camera = new ReadOnlyObjectWrapper<>(true);
    private boolean watching;

    public CardModel(Eyes eyes, Tasks tasks) {
        this.eyes = eyes;
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Optional<Glimpse>> glimpse() {
        return glimpse.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Sentence>> hint() {
        return hint.getReadOnlyProperty();
    }

    /// Whether there is a camera that works.
    public ReadOnlyObjectProperty<Boolean> camera() {
        return camera.getReadOnlyProperty();
    }

    /// Looks for a card until [#end()].
    ///
    /// @param read told of every code on the UI thread
    public void begin(Consumer<Held> read) {
        watching = true;
        eyes.watch(new Watching(read));
    }

    /// Looks no longer, and forgets what was seen.
    public void end() {
        if (watching) {
            watching = false;
            eyes.close();
        }
        glimpse.set(Optional.empty());
        hint.set(Optional.empty());
    }

    /// Lets a card that did not serve be held up once more.
    public void forget(HeldCode code) {
        eyes.forget(code);
    }

    private final class Watching implements Eyes.Watcher {
        private final Consumer<Held> read;

        Watching(Consumer<Held> read) {
            this.read = read;
        }

        @Override
        public void read(Held held) {
            now(() -> read.accept(held));
        }

        @Override
        public void glimpse(Glimpse seen) {
            now(() -> glimpse.set(Optional.of(seen)));
        }

        @Override
        public void hint(Optional<Sentence> helpful) {
            now(() -> hint.set(helpful));
        }

        @Override
        public void camera(boolean works) {
            now(() -> camera.set(works));
        }

        private void now(Runnable change) {
            tasks.show(() -> {
                if (watching) {
                    change.run();
                }
            });
        }
    }
}
