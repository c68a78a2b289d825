package org.yizhan.kiosk.attendance;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.pictures.Picture;

/// What became of a card: a picture, a name that can be read across the room, a sentence.
final class ResultCard {
    /// Characters of a name that stand on one line of a meeting's screen.
    private static final int NAME_ON_ONE_LINE = 4;

    private ResultCard() {}

    static VBox of(Kit kit, CheckinResult result) {
        ResultLook look = ResultLook.of(result);
        Label large =
                switch (look.large()) {
                    case ResultLook.Large.Name(String name) -> name(name);
                    case ResultLook.Large.Words(var words) ->
                            Print.line(kit.say(words), "result-words");
                };
        Label text = Print.line(kit.say(look.text()), "result-text");
        text.setId("result-text");
        large.setId("result-name");
        VBox card =
                Print.column(
                        "result",
                        Print.stack(
                                "result-disc", Picture.of(look.picture()).styled("result-picture")),
                        large,
                        text);
        NextMeeting.shown(result, kit.narrator().texts())
                .map(next -> Print.line(kit.say(next), "result-next"))
                .ifPresent(card.getChildren()::add);
        card.setAlignment(Pos.CENTER);
        return card;
    }

    /// A long name, as some peoples have, is broken where it has a dot, or in the middle.
    private static Label name(String name) {
        if (name.length() <= NAME_ON_ONE_LINE) {
            String size = name.length() == NAME_ON_ONE_LINE ? "result-name-four" : "";
            return Print.line(name, "result-name", size);
        }
        int dot = name.indexOf('·');
        int at = dot > 0 ? dot + 1 : (name.length() + 1) / 2;
        String broken = name.substring(0, at) + "\n" + name.substring(at);
        return Print.line(broken, "result-name", "result-name-long");
    }
}
