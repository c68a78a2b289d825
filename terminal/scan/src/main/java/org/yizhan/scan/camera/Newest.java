package org.yizhan.scan.camera;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.yizhan.scan.Frame;

/// Room for one frame between two threads: a newer one takes the place of one not yet taken.
final class Newest {
    private @Nullable Frame frame;

    synchronized void put(Frame newer) {
        frame = newer;
        notifyAll();
    }

    /// Waits so long for a frame; empty if none came.
    synchronized Optional<Frame> take(long nanos) throws InterruptedException {
        long until = System.nanoTime() + nanos;
        while (frame == null && until - System.nanoTime() > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
        }
        Optional<Frame> taken = Optional.ofNullable(frame);
        frame = null;
        return taken;
    }
}
