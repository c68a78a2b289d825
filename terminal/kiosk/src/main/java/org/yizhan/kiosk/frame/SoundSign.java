package org.yizhan.kiosk.frame;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// Says, where nothing can be heard, that nothing can be heard, and whom to tell.
final class SoundSign {
    private SoundSign() {}

    static Node of(Kit kit) {
        HBox sign =
                Print.row(
                        "sign",
                        Picture.of("muted").styled("sign-picture"),
                        Print.line(kit.say("screen.noSound"), "sign-text"));
        sign.setId("no-sound");
        return sign;
    }
}
