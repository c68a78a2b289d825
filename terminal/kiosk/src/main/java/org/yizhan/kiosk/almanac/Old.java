package org.yizhan.kiosk.almanac;

import javafx.scene.Node;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// Says that something is no longer fresh.
final class Old {
    private Old() {}

    /// @param key of the words
    static Node sign(Kit kit, String key) {
        return Print.row(
                "sign",
                Picture.of("clock").styled("sign-picture"),
                Print.line(kit.say(key), "sign-text"));
    }
}
