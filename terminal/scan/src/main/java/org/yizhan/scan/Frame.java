package org.yizhan.scan;

/// What a camera saw at one moment.
///
/// @param luminance the frame for reading codes, at most 1280 pixels on its longer side
/// @param mirror the same, small and in colour, for the screen
/// @param capturedNanos when, on the clock of [System#nanoTime()]
public record Frame(Luminance luminance, Preview mirror, long capturedNanos) {
    public int previewWidth() {
        return mirror.width();
    }

    public int previewHeight() {
        return mirror.height();
    }

    /// ARGB, pre-multiplied, row after row.
    public int[] preview() {
        return mirror.argb();
    }
}
