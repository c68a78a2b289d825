package org.yizhan.kiosk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yizhan.kiosk.staff.TouchPicture.Spot;
import org.yizhan.kiosk.staff.TouchPicture.Verdict;

/// Fingers that all mean the middle of the ring, on glass of every kind.
class TouchPictureTest {
    private static final TouchPicture.Size SIZE = new TouchPicture.Size(240, 300);

    private static TouchPicture felt(UnaryOperator<Spot> glass) {
        TouchPicture picture = new TouchPicture();
        while (picture.left() > 0) {
            picture.touch(glass.apply(picture.mark()), SIZE);
        }
        return picture;
    }

    @Test
    void glassThatFeelsWhereItShowsIsRight() {
        assertEquals(Verdict.RIGHT, felt(spot -> spot).verdict());
        assertEquals(0, felt(spot -> spot).worst());
    }

    @Test
    void glassThatIsAFingersBreadthOffIsToldInMillimetres() {
        TouchPicture off = felt(spot -> new Spot(spot.x() + 0.05, spot.y()));
        assertEquals(Verdict.BESIDE, off.verdict());
        assertEquals(12, off.worst());
    }

    @Test
    void oneCornerThatIsOffIsEnough() {
        TouchPicture off =
                felt(spot -> spot.x() > 0.8 && spot.y() > 0.8 ? new Spot(0.85, 0.9) : spot);
        assertEquals(Verdict.BESIDE, off.verdict());
    }

    @Test
    void glassThatIsTurnedOrMirroredIsTold() {
        assertEquals(Verdict.TURNED, felt(spot -> new Spot(1 - spot.x(), spot.y())).verdict());
        assertEquals(Verdict.TURNED, felt(spot -> new Spot(1 - spot.y(), spot.x())).verdict());
        assertEquals(Verdict.TURNED, felt(spot -> new Spot(1 - spot.x(), 1 - spot.y())).verdict());
    }
}
