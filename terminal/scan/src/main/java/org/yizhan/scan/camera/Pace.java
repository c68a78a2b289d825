package org.yizhan.scan.camera;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Gives the frames of a file the speed of life: a camera does that by itself.
final class Pace {
    /// Still pictures are shown about fifteen times a second.
    static final long STILL = TimeUnit.MILLISECONDS.toNanos(66);

    private static final long JUMP = TimeUnit.SECONDS.toNanos(2);

    private long start = System.nanoTime();

    /// Waits until a frame is due.
    ///
    /// @param position of the frame since the start of the file, in nanoseconds
    void await(long position) {
        long wait = start + position - System.nanoTime();
        if (Math.abs(wait) > JUMP) {
            start = System.nanoTime() - position;
        } else {
            sleep(wait);
        }
    }

    /// Waits, unless the thread is interrupted.
    static void sleep(long nanos) {
        LockSupport.parkNanos(nanos);
    }
}
