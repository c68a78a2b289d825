package org.yizhan.kiosk.home;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.navigation.Destination.CardHeld;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.navigation.Tasks;

/// While the six choices are shown, a card held to the camera is an answer too.
public final class HomeModel {
    private final Eyes eyes;
    private final Tasks tasks;
    private final Navigator navigator;
    private final ReadOnlyBooleanWrapper camera = new ReadOnlyBooleanWrapper(true);

    public HomeModel(Eyes eyes, Tasks tasks, Navigator navigator) {
        this.eyes = eyes;
        this.tasks = tasks;
        this.navigator = navigator;
    }

    /// Whether there is a camera that works.
    ReadOnlyBooleanProperty camera() {
        return camera.getReadOnlyProperty();
    }

    void begin() {
        eyes.watch(new Looking());
    }

    void end() {
        eyes.close();
    }

    private final class Looking implements Eyes.Watcher {
        @Override
        public void read(Eyes.Held held) {
            tasks.show(() -> navigator.go(new CardHeld(held.code(), held.evidence())));
        }

        @Override
        public void glimpse(Eyes.Glimpse glimpse) {}

        @Override
        public void hint(Optional<Sentence> hint) {}

        @Override
        public void camera(boolean works) {
            tasks.show(() -> camera.set(works));
        }
    }
}
