package org.yizhan.scan;

import java.util.Optional;

/// Hears what a source finds. All calls come from the source's own threads, one at a time; return
/// quickly, and hop to the UI thread yourself.
public interface ScanListener {
    /// A code was read. While it stays in view it is not told again, see [Repeats].
    void scanned(Scan scan);

    /// The newest frame, for the mirror. Sources without a camera never call it.
    default void frame(Frame frame) {}

    /// What would help the person now; empty when nothing would. Told only when it changes.
    default void hint(Optional<ScanHint> hint) {}

    /// Told once at the start and whenever it changes.
    default void state(SourceState state) {}
}
