package org.yizhan.tour.display;

/// A rectangle of the display, in pixels from its upper left corner.
public record Area(int x, int y, int width, int height) {
    public int right() {
        return x + width;
    }

    public int bottom() {
        return y + height;
    }

    public int centreX() {
        return x + width / 2;
    }

    public int centreY() {
        return y + height / 2;
    }

    /// The smallest that holds both.
    public Area with(Area other) {
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new Area(
                left,
                top,
                Math.max(right(), other.right()) - left,
                Math.max(bottom(), other.bottom()) - top);
    }

    /// What of it lies within a picture of this size.
    public Area within(int wide, int high) {
        int left = Math.clamp(x, 0, wide - 1);
        int top = Math.clamp(y, 0, high - 1);
        return new Area(
                left,
                top,
                Math.clamp(right(), left + 1, wide) - left,
                Math.clamp(bottom(), top + 1, high) - top);
    }
}
