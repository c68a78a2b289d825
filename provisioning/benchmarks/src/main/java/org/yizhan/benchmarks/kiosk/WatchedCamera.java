package org.yizhan.benchmarks.kiosk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Preview;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanHint;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanSource;
import org.yizhan.scan.SourceState;

/// The real camera, and a note of when it took the first frame of a new picture.
final class WatchedCamera implements ScanSource {
    private final ScanSource camera;
    private final Frames frames;

    /// Outlives the camera, which is opened anew with every screen.
    static final class Frames {
        private final List<Long> taken = Collections.synchronizedList(new ArrayList<>());
        private final List<Scan> scans = new CopyOnWriteArrayList<>();
        private @Nullable Preview before;
        private volatile long first;
        private volatile long told;

        /// When each frame was taken, in order, by [System#nanoTime()].
        List<Long> taken() {
            return taken;
        }

        /// Every code that was told.
        List<Scan> scans() {
            return scans;
        }

        /// The next picture that differs is the one.
        void listen() {
            first = 0;
            told = 0;
        }

        /// When the first code since [#listen] was told, by [System#nanoTime()]; 0 while none was.
        long told() {
            return told;
        }

        /// When the first frame was taken that showed another picture, by [System#nanoTime()]; 0
        /// while there was none.
        long first() {
            return first;
        }

        private void tells(Scan scan) {
            scans.add(scan);
            if (told == 0) {
                told = System.nanoTime();
            }
        }

        private void saw(Frame frame) {
            taken.add(frame.capturedNanos());
            if (before != frame.mirror() && first == 0) {
                first = frame.capturedNanos();
            }
            before = frame.mirror();
        }
    }

    WatchedCamera(ScanSource camera, Frames frames) {
        this.camera = camera;
        this.frames = frames;
    }

    @Override
    public void start(ScanListener listener) {
        camera.start(
                new ScanListener() {
                    @Override
                    public void scanned(Scan scan) {
                        frames.tells(scan);
                        listener.scanned(scan);
                    }

                    @Override
                    public void frame(Frame frame) {
                        frames.saw(frame);
                        listener.frame(frame);
                    }

                    @Override
                    public void hint(Optional<ScanHint> hint) {
                        listener.hint(hint);
                    }

                    @Override
                    public void state(SourceState state) {
                        listener.state(state);
                    }
                });
    }

    @Override
    public String name() {
        return camera.name();
    }

    @Override
    public void forget(String text) {
        camera.forget(text);
    }

    @Override
    public void close() {
        camera.close();
    }
}
