package org.yizhan.kiosk.staff;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.web.terminals.MachineChecks;

/// Whether the glass feels a finger where it shows something: marks are touched one after the other,
/// in the four corners and in the middle, wherever each of them is felt.
final class TouchPicture {
    /// Beyond this share of the picture a mark is not missed but felt elsewhere.
    private static final double TURNED = 0.3;

    private static final List<Spot> MARKS =
            List.of(
                    new Spot(0.1, 0.1),
                    new Spot(0.9, 0.1),
                    new Spot(0.9, 0.9),
                    new Spot(0.1, 0.9),
                    new Spot(0.5, 0.5));

    private final List<Double> missed = new ArrayList<>();
    private boolean turned;

    /// A place on the picture, as shares of its width and height.
    record Spot(double x, double y) {}

    /// How large the picture is, in millimetres.
    record Size(double width, double height) {}

    /// What the touches came to.
    enum Verdict {
        RIGHT,
        /// Felt some millimetres beside what was touched.
        BESIDE,
        /// Felt somewhere else: the glass is turned, or mirrored, against the picture.
        TURNED
    }

    /// How many are still to be touched.
    int left() {
        return MARKS.size() - missed.size();
    }

    /// The one to be touched now.
    Spot mark() {
        return MARKS.get(Math.min(missed.size(), MARKS.size() - 1));
    }

    /// A finger meant [#mark()] and was felt here.
    void touch(Spot felt, Size size) {
        Spot meant = mark();
        double across = (felt.x() - meant.x()) * size.width();
        double down = (felt.y() - meant.y()) * size.height();
        missed.add(Math.hypot(across, down));
        turned |= Math.max(Math.abs(felt.x() - meant.x()), Math.abs(felt.y() - meant.y())) > TURNED;
    }

    /// By how many millimetres the worst was missed.
    int worst() {
        return missed.stream().mapToInt(one -> (int) Math.round(one)).max().orElse(0);
    }

    Verdict verdict() {
        if (turned) {
            return Verdict.TURNED;
        }
        return worst() <= MachineChecks.TOUCH_NEAR_MM ? Verdict.RIGHT : Verdict.BESIDE;
    }
}
