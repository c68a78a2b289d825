package org.yizhan.tour.visitor;

import org.yizhan.tour.display.Display;

/// The two buttons without words, in the same corners of every screen: home, and help beside it.
public final class Corners {
    private static final int SIDE = 115;
    private static final int FROM_FOOT = 105;
    private static final int SECOND_OF_SIDE = 353;

    private Corners() {}

    public static void touchHome(Visitor visitor) {
        Display display = visitor.display();
        display.touch(SIDE, display.whole().height() - FROM_FOOT);
    }

    /// At the right edge of an upright screen, at the right of the left column of one lying down.
    public static void touchHelp(Visitor visitor) {
        Display display = visitor.display();
        boolean upright = display.whole().height() > display.whole().width();
        int x = upright ? display.whole().width() - SIDE : SECOND_OF_SIDE;
        display.touch(x, display.whole().height() - FROM_FOOT);
    }
}
