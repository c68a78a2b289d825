package org.yizhan.scan.camera;

import org.jspecify.annotations.Nullable;
import org.yizhan.scan.Frame;

/// Room for one frame between two threads: a newer one takes the place of one not yet taken.
final class Newest {
    private @Nullable Frame frame;

    synchronized void put(Frame newer) {
        frame = newer;
        notifyAll();
    }

    /// Waits for a frame.
    synchronized Frame take() throws InterruptedException {
        while (frame == null) {
            wait();
        }
        Frame taken = frame;
        frame = null;
        return taken;
    }
}
