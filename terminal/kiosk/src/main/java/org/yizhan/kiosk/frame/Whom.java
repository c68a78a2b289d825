package org.yizhan.kiosk.frame;

import javafx.scene.Node;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.pictures.Picture;

/// A person to ask, with the number to call.
public final class Whom {
    private Whom() {}

    public static Node of(Shift shift) {
        return Print.row(
                "whom",
                Picture.of("phone").styled("whom-picture"),
                Print.column(
                        "whom-words",
                        Print.line(shift.name() + " · " + shift.role(), "whom-name"),
                        Print.word(shift.phone(), "whom-phone")));
    }
}
