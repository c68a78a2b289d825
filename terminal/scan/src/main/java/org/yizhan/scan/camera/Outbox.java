package org.yizhan.scan.camera;

import java.util.Optional;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanHint;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.SourceState;

/// The way to the listener: one call at a time, states and hints only when they change, nothing after
/// it is closed.
final class Outbox {
    private final ScanListener listener;
    private Optional<SourceState> state = Optional.empty();
    private Optional<ScanHint> hint = Optional.empty();
    private boolean closed;

    Outbox(ScanListener listener) {
        this.listener = listener;
    }

    synchronized void scanned(Scan scan) {
        if (!closed) {
            listener.scanned(scan);
        }
    }

    synchronized void frame(Frame frame) {
        if (!closed) {
            listener.frame(frame);
        }
    }

    synchronized void hint(Optional<ScanHint> now) {
        if (!closed && !now.equals(hint)) {
            hint = now;
            listener.hint(now);
        }
    }

    /// Says whether that is news.
    synchronized boolean state(SourceState now) {
        if (closed || state.equals(Optional.of(now))) {
            return false;
        }
        state = Optional.of(now);
        listener.state(now);
        return true;
    }

    /// A camera that worked gives no frames any more, though nobody pulled it out; says whether that
    /// is news.
    synchronized boolean stalled() {
        return state.equals(Optional.of(SourceState.WORKING)) && state(SourceState.BROKEN);
    }

    synchronized void close() {
        closed = true;
    }
}
