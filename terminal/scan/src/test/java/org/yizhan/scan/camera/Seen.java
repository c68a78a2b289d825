package org.yizhan.scan.camera;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanHint;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.SourceState;

/// Keeps what a source tells, and waits for it.
final class Seen implements ScanListener {
    private static final long PATIENCE = Duration.ofSeconds(60).toNanos();

    final List<String> texts = new ArrayList<>();
    final List<SourceState> states = new ArrayList<>();
    final List<ScanHint> hints = new ArrayList<>();
    int frames;
    Optional<Frame> last = Optional.empty();

    @Override
    public synchronized void scanned(Scan scan) {
        texts.add(scan.text());
        notifyAll();
    }

    @Override
    public synchronized void frame(Frame frame) {
        frames++;
        last = Optional.of(frame);
        notifyAll();
    }

    @Override
    public synchronized void hint(Optional<ScanHint> hint) {
        hint.ifPresent(hints::add);
        notifyAll();
    }

    @Override
    public synchronized void state(SourceState state) {
        states.add(state);
        notifyAll();
    }

    /// Waits until it holds; fails if it never does.
    synchronized void await(Predicate<Seen> wanted) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE;
        while (!wanted.test(this)) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("Only " + states + ", " + frames + " frames, " + texts);
            }
            wait(left);
        }
    }
}
