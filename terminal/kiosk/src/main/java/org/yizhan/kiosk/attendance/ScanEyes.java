package org.yizhan.kiosk.attendance;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanHint;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanOrigin;
import org.yizhan.scan.ScanSource;
import org.yizhan.scan.SourceState;

/// The camera, open only while somebody watches, and the scanner that types.
public final class ScanEyes implements Eyes {
    private final Supplier<ScanSource> camera;
    private volatile @Nullable Watcher watcher;
    private @Nullable ScanSource open;

    /// @param camera a new one at each call, not yet started
    /// @param keys the scanner; started here, and listened to only while somebody watches
    public ScanEyes(Supplier<ScanSource> camera, ScanSource keys) {
        this.camera = camera;
        keys.start(new Passing());
    }

    @Override
    public synchronized void watch(Watcher now) {
        close();
        watcher = now;
        ScanSource source = camera.get();
        open = source;
        source.start(new Passing());
    }

    @Override
    public synchronized void close() {
        watcher = null;
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private final class Passing implements ScanListener {
        @Override
        public void scanned(Scan scan) {
            Watcher now = watcher;
            if (now != null) {
                now.read(new Held(scan.text(), evidence(scan.origin())));
            }
        }

        @Override
        public void frame(Frame frame) {
            Watcher now = watcher;
            if (now != null) {
                now.glimpse(
                        new Glimpse(frame.previewWidth(), frame.previewHeight(), frame.preview()));
            }
        }

        @Override
        public void hint(Optional<ScanHint> hint) {
            Watcher now = watcher;
            if (now != null) {
                now.hint(hint.map(ScanHint::sentence));
            }
        }

        @Override
        public void state(SourceState state) {
            Watcher now = watcher;
            if (now != null) {
                now.camera(state == SourceState.WORKING || state == SourceState.SEARCHING);
            }
        }
    }

    private static Evidence evidence(ScanOrigin origin) {
        return switch (origin) {
            case CAMERA -> Evidence.CARD_CAMERA;
            case SCANNER -> Evidence.CARD_SCANNER;
        };
    }
}
