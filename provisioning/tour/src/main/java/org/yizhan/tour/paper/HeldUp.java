package org.yizhan.tour.paper;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.yizhan.testkit.photograph.Lens;
import org.yizhan.testkit.photograph.Light;
import org.yizhan.testkit.photograph.Photograph;
import org.yizhan.testkit.photograph.Pose;
import org.yizhan.testkit.photograph.Print;

/// A card as a plain 720p camera sees it in somebody's hand: at an angle, a little blurred and moved,
/// with noise, and lit from one side.
public final class HeldUp {
    private static final double NEAREST = 240;
    private static final double FARTHEST = 330;
    private static final double DEGREES = 12;

    /// Of the glass of a usual telephone, in millimetres.
    private static final double TELEPHONE = 65;

    private HeldUp() {}

    /// A card, as printed.
    ///
    /// @param seed the same gives the same photograph
    public static BufferedImage photograph(BufferedImage card, long seed) {
        return photograph(new Print(card, Scissors.WIDTH, 0), seed);
    }

    /// A telephone that shows a picture across its width.
    public static BufferedImage telephone(BufferedImage shown, long seed) {
        return photograph(new Print(shown, TELEPHONE, 2), seed);
    }

    private static BufferedImage photograph(Print print, long seed) {
        Random random = new Random(seed);
        double distance = random.nextDouble(NEAREST, FARTHEST);
        Pose pose = Pose.held(distance, DEGREES, random);
        return new Photograph(print, pose, Lens.HD, Light.ROOM).take(seed);
    }
}
