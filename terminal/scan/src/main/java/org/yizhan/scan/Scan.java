package org.yizhan.scan;

/// A code was read: once for as long as it stays in front of the source.
///
/// @param text what the code says, at most 8,000 characters
/// @param capturedNanos when its frame was taken or its last key came, on the clock of
///     [System#nanoTime()]
public record Scan(String text, long capturedNanos, ScanOrigin origin) {
    /// Never shows the text: it may be a card's secret, and a log would keep it.
    @Override
    public String toString() {
        return "Scan[" + text.length() + " characters, " + origin + "]";
    }
}
