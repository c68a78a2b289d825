package org.yizhan.testkit.photograph;

import java.util.random.RandomGenerator;

/// How a print is held in front of the camera.
///
/// @param distance from the lens to the middle of the print, in millimetres
/// @param pitch turned about the horizontal axis, in degrees
/// @param yaw turned about the vertical axis, in degrees
/// @param roll turned in its own plane, in degrees
/// @param x of the middle, in millimetres right of the lens' axis
/// @param y of the middle, in millimetres below the lens' axis
public record Pose(double distance, double pitch, double yaw, double roll, double x, double y) {
    /// Straight before the lens.
    public static Pose straight(double distance) {
        return new Pose(distance, 0, 0, 0, 0, 0);
    }

    /// As a hand holds it: up to so many degrees off in every way, and not quite in the middle.
    public static Pose held(double distance, double degrees, RandomGenerator random) {
        return new Pose(
                distance,
                random.nextDouble(-degrees, degrees),
                random.nextDouble(-degrees, degrees),
                random.nextDouble(-degrees, degrees),
                random.nextDouble(-0.15, 0.15) * distance,
                random.nextDouble(-0.075, 0.075) * distance);
    }
}
