package org.yizhan.scan.qr;

import java.util.List;

/// An upright rectangle of a picture, in pixels.
record Box(int x, int y, int width, int height) {
    /// The rectangle around some points, wider by a share of its size on every side.
    static Box around(List<Corner> points, double margin) {
        double left = points.stream().mapToDouble(Corner::x).min().orElseThrow();
        double right = points.stream().mapToDouble(Corner::x).max().orElseThrow();
        double top = points.stream().mapToDouble(Corner::y).min().orElseThrow();
        double bottom = points.stream().mapToDouble(Corner::y).max().orElseThrow();
        double more = Math.max(right - left, bottom - top) * margin;
        return new Box(
                (int) (left - more),
                (int) (top - more),
                (int) Math.ceil(right - left + 2 * more) + 1,
                (int) Math.ceil(bottom - top + 2 * more) + 1);
    }

    /// The part that lies inside a picture of this size; at least one pixel.
    Box within(int pictureWidth, int pictureHeight) {
        int left = Math.clamp(x, 0, pictureWidth - 1);
        int top = Math.clamp(y, 0, pictureHeight - 1);
        int right = Math.clamp((long) x + width, left + 1, pictureWidth);
        int bottom = Math.clamp((long) y + height, top + 1, pictureHeight);
        return new Box(left, top, right - left, bottom - top);
    }
}
