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

    private HeldUp() {}

    /// @param card as printed
    /// @param seed the same gives the same photograph
    public static BufferedImage photograph(BufferedImage card, long seed) {
        Random random = new Random(seed);
        double distance = random.nextDouble(NEAREST, FARTHEST);
        Pose pose = Pose.held(distance, DEGREES, random);
        return new Photograph(new Print(card, Scissors.WIDTH, 0), pose, Lens.HD, Light.ROOM)
                .take(seed);
    }
}
