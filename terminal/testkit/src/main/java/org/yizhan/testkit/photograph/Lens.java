package org.yizhan.testkit.photograph;

/// A camera: the size of its picture, how wide it sees, and how well.
///
/// @param width of the picture, in pixels
/// @param height of the picture, in pixels
/// @param fieldOfView from the left edge to the right, in degrees
/// @param flaws what it does to the picture
public record Lens(int width, int height, double fieldOfView, Flaws flaws) {
    /// A plain 720p camera as it is sold for computers, in a hand's quiet moment.
    public static final Lens HD = new Lens(1280, 720, 60, new Flaws(0.9, 2, 6));

    /// What a cheap camera and a living hand do to a picture.
    ///
    /// @param blur standard deviation of the focus, in pixels
    /// @param motion how far the hand moved during the exposure, in pixels
    /// @param noise standard deviation of the sensor's noise, in brightness of 0 to 255
    public record Flaws(double blur, int motion, double noise) {}

    public Lens with(Flaws other) {
        return new Lens(width, height, fieldOfView, other);
    }

    double focalPixels() {
        return width / 2.0 / Math.tan(Math.toRadians(fieldOfView / 2));
    }
}
