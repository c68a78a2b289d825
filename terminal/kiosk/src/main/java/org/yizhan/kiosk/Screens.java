package org.yizhan.kiosk;

import org.yizhan.kiosk.home.HomeScreen;
import org.yizhan.kiosk.home.NotOpenScreen;
import org.yizhan.kiosk.idle.IdleModel;
import org.yizhan.kiosk.idle.IdleScreen;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.NotOpen;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;

/// Makes the screen of every destination.
final class Screens {
    private final Sources sources;

    Screens(Sources sources) {
        this.sources = sources;
    }

    Screen open(Kit kit, Destination destination) {
        return switch (destination) {
            case Destination.Idle _ ->
                    new IdleScreen(
                            kit,
                            new IdleModel(sources.days(), sources.station().clock()),
                            sources.station().time());
            case NotOpen closed ->
                    new NotOpenScreen(
                            kit,
                            closed.service(),
                            sources.days().today().duty().stream().findFirst());
            default -> new HomeScreen(kit);
        };
    }
}
