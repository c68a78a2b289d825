package org.yizhan.tour.rounds;

import java.util.Optional;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.visitor.Corners;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// What the terminal's glass shows to staff.
///
/// @param code of the first account; empty once there is one
record StaffCorner(Eyes eyes, Optional<String> code) {
    private static final int DIGITS = 8;

    /// Goes there from the idle screen, as a person would: touch, help, staff.
    static StaffCorner open(Visitor visitor) {
        visitor.touch(Said.of("idle.touch"));
        visitor.await(Visitor.PATIENCE, Said.of("home.study"));
        Corners.touchHelp(visitor);
        visitor.await(Visitor.PATIENCE, Said.of("screen.helpTitle"));
        visitor.touch(Said.of("screen.staff"));
        Eyes eyes = visitor.await(Visitor.PATIENCE, Said.of("accounts.corner"));
        return new StaffCorner(eyes, eyes.number(DIGITS));
    }
}
