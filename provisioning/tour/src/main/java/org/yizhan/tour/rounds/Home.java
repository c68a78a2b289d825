package org.yizhan.tour.rounds;

import org.yizhan.tour.stage.Said;
import org.yizhan.tour.visitor.Corners;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// The six choices.
final class Home {
    private Home() {}

    /// Goes there from wherever the glass is.
    static Eyes open(Visitor visitor) {
        Eyes now = visitor.look();
        if (now.see(Said.of("idle.touch"))) {
            visitor.touch(now, Said.of("idle.touch"));
        } else if (!now.see(Said.of("home.study"))) {
            Corners.touchHome(visitor);
        }
        return visitor.await(Visitor.PATIENCE, Said.of("home.study"), Said.of("home.village"));
    }
}
