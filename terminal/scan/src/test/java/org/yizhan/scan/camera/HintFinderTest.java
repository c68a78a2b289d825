package org.yizhan.scan.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.scan.Luminance;
import org.yizhan.scan.ScanHint;
import org.yizhan.scan.qr.FinderMarks;
import org.yizhan.scan.qr.QrMatrix;
import org.yizhan.testkit.photograph.Lens;
import org.yizhan.testkit.photograph.Light;
import org.yizhan.testkit.photograph.Photograph;
import org.yizhan.testkit.photograph.Pose;
import org.yizhan.testkit.photograph.Print;

class HintFinderTest {
    private static final String CARD = "10330102001000000004212345678901234567890";

    @Test
    void aSmallCodeShouldComeNearer() {
        assertEquals(Optional.of(ScanHint.NEARER), hint(Pose.straight(600), Lens.HD, Light.ROOM));
    }

    @Test
    void aCodeThatDoesNotFitShouldGoAway() {
        Pose close = new Pose(55, 0, 0, 0, 25, 0);
        assertEquals(Optional.of(ScanHint.FARTHER), hint(close, Lens.HD, Light.ROOM));
    }

    @Test
    void aDarkRoomNeedsLight() {
        Light night = new Light(40, 12, 20, 0.2, 0);
        assertEquals(Optional.of(ScanHint.TOO_DARK), hint(Pose.straight(250), Lens.HD, night));
    }

    @Test
    void aLampInTheCodeIsGlare() {
        Light lamp = Light.ROOM.withGlare(400);
        assertEquals(Optional.of(ScanHint.GLARE), hint(Pose.straight(200), Lens.HD, lamp));
    }

    @Test
    void aHandThatMovesShouldBeStill() {
        Lens moving = Lens.HD.with(new Lens.Flaws(1.5, 9, 6));
        assertEquals(
                Optional.of(ScanHint.HOLD_STILL), hint(Pose.straight(150), moving, Light.ROOM));
    }

    @Test
    void aDimPhoneInABrightRoomShouldBeBrighter() {
        Light phone = new Light(80, 25, 190, 0, 0);
        assertEquals(
                Optional.of(ScanHint.PHONE_BRIGHTER), hint(Pose.straight(250), Lens.HD, phone));
    }

    @Test
    void anEmptyRoomNeedsNothing() {
        Pose aside = new Pose(300, 0, 0, 0, 900, 0);
        assertEquals(Optional.empty(), hint(aside, Lens.HD, Light.ROOM));
    }

    @Test
    void aHintComesWhenItIsSteadyAndGoesWhenACodeIsRead() {
        Luminance dark = new Luminance(320, 240, new byte[320 * 240]);
        HintFinder hints = new HintFinder();
        for (int frame = 0; frame < 3; frame++) {
            assertEquals(Optional.empty(), hints.look(dark, List.of(), false));
        }
        assertEquals(Optional.of(ScanHint.TOO_DARK), hints.look(dark, List.of(), false));
        assertEquals(Optional.empty(), hints.look(dark, List.of(), true));
    }

    private static Optional<ScanHint> hint(Pose pose, Lens lens, Light light) {
        Print print = new Print(raster(QrMatrix.encode(CARD)), 30, 5);
        Luminance seen = Luminance.of(new Photograph(print, pose, lens, light).take(3));
        return HintFinder.hint(seen, FinderMarks.find(seen));
    }

    private static BufferedImage raster(QrMatrix code) {
        int size = code.size() * 12;
        BufferedImage raster = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                raster.getRaster().setSample(x, y, 0, code.dark(x / 12, y / 12) ? 0 : 255);
            }
        }
        return raster;
    }
}
