package org.yizhan.kiosk.residents;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.navigation.Destination.CardHeld;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.navigation.Tasks;

/// What is known of the person whose card was held up, for as long as they look at it. Another card
/// ends it. Used on the UI thread only.
public final class MyModel {
    private static final Logger LOG = LoggerFactory.getLogger(MyModel.class);

    private final Mine.Desk desk;
    private final Eyes eyes;
    private final Tasks tasks;
    private final Navigator navigator;
    private final ReadOnlyObjectWrapper<Optional<Mine>> mine =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean open;

    public MyModel(Mine.Desk desk, Eyes eyes, Tasks tasks, Navigator navigator) {
        this.desk = desk;
        this.eyes = eyes;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    /// Empty until it is known, and after it was wiped.
    public ReadOnlyObjectProperty<Optional<Mine>> mine() {
        return mine.getReadOnlyProperty();
    }

    /// Begins to look.
    ///
    /// @param code what was held up
    public void begin(HeldCode code) {
        open = true;
        eyes.watch(new Other(code));
        tasks.run(
                () -> desk.of(code),
                found -> {
                    if (open) {
                        mine.set(found);
                    }
                },
                failure -> LOG.error("What is known of a person could not be read", failure));
    }

    /// Wipes what was shown.
    public void end() {
        open = false;
        eyes.close();
        mine.set(Optional.empty());
    }

    /// Another person's card.
    private final class Other implements Eyes.Watcher {
        private final HeldCode code;

        Other(HeldCode code) {
            this.code = code;
        }

        @Override
        public void read(Eyes.Held held) {
            tasks.show(() -> {
                if (open && !held.code().equals(code)) {
                    navigator.go(new CardHeld(held.code(), held.evidence()));
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
