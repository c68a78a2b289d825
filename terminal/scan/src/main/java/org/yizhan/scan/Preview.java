package org.yizhan.scan;

/// A small colour picture of a frame for the live mirror, not yet mirrored.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb `width * height` pixels, row after row, opaque and so pre-multiplied as well
@SuppressWarnings(
        "ArrayRecordComponent") // a frame is never compared, and copying one costs a frame
public record Preview(int width, int height, int[] argb) {}
