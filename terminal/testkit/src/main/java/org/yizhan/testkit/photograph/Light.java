package org.yizhan.testkit.photograph;

/// The light on a print, in brightness of 0 to 255.
///
/// @param white of white paper
/// @param black of black ink; lamps shine on it too
/// @param background of everything behind the print
/// @param unevenness how much brighter the right edge is than the left, as a share of the middle
/// @param glare how much a lamp's reflection in the middle of the print adds
public record Light(
        double white, double black, double background, double unevenness, double glare) {
    /// An office by day.
    public static final Light ROOM = new Light(195, 45, 110, 0.3, 0);

    public Light withUnevenness(double other) {
        return new Light(white, black, background, other, glare);
    }

    public Light withGlare(double other) {
        return new Light(white, black, background, unevenness, other);
    }
}
