package org.yizhan.kiosk.attendance;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.scan.Frame;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanHint;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.ScanOrigin;
import org.yizhan.scan.ScanSource;
import org.yizhan.scan.SourceState;

/// The camera, open only while somebody watches and a moment longer, so that going from screen to
/// screen does not open it anew; and the scanners. Opening and closing a camera takes long, so that
/// a thread of its own does it.
public final class ScanEyes implements Eyes {
    private static final Logger LOG = LoggerFactory.getLogger(ScanEyes.class);
    private static final int LINGERING_SECONDS = 3;

    private final Supplier<ScanSource> camera;
    private final List<ScanSource> scanners;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("eyes").daemon().factory());
    private volatile @Nullable Watcher watcher;
    private volatile @Nullable ScanSource open;
    private volatile SourceState state = SourceState.SEARCHING;

    /// @param camera a new one at each call, not yet started
    /// @param scanners started here, listened to only while somebody watches, and closed with these
    ///     eyes
    public ScanEyes(Supplier<ScanSource> camera, List<ScanSource> scanners) {
        this.camera = camera;
        this.scanners = List.copyOf(scanners);
        this.scanners.forEach(scanner -> scanner.start(new Typing()));
    }

    @Override
    public void watch(Watcher now) {
        watcher = now;
        run(this::open);
        now.camera(works(state));
    }

    @Override
    public void forget(HeldCode code) {
        scanners.forEach(scanner -> scanner.forget(code.text()));
        ScanSource source = open;
        if (source != null) {
            source.forget(code.text());
        }
    }

    /// Tells nobody any longer; the next may watch at once.
    @Override
    public void close() {
        watcher = null;
        try {
            thread.schedule(this::rest, LINGERING_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException _) {
            LOG.debug("The eyes are closed for good");
        }
    }

    /// Gives camera and scanners back for good.
    public void shut() {
        watcher = null;
        scanners.forEach(ScanSource::close);
        run(this::rest);
        thread.shutdown();
    }

    private void open() {
        if (open == null && watcher != null) {
            ScanSource source = camera.get();
            open = source;
            source.start(new Seeing());
        }
    }

    private void rest() {
        ScanSource source = open;
        if (watcher == null && source != null) {
            source.close();
            open = null;
        }
    }

    private void run(Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException _) {
            LOG.debug("The eyes are closed for good");
        }
    }

    private void tell(Consumer<Watcher> news) {
        Watcher now = watcher;
        if (now != null) {
            news.accept(now);
        }
    }

    private class Typing implements ScanListener {
        @Override
        public void scanned(Scan scan) {
            Held held = new Held(new HeldCode(scan.text()), evidence(scan.origin()));
            tell(watching -> watching.read(held));
        }
    }

    private final class Seeing extends Typing {
        @Override
        public void frame(Frame frame) {
            tell(watching ->
                    watching.glimpse(
                            new Glimpse(
                                    frame.previewWidth(), frame.previewHeight(), frame.preview())));
        }

        @Override
        public void hint(Optional<ScanHint> hint) {
            tell(watching -> watching.hint(hint.map(ScanHint::sentence)));
        }

        @Override
        public void state(SourceState now) {
            state = now;
            tell(watching -> watching.camera(works(now)));
        }
    }

    /// How the camera is that is in use now; empty while none is.
    Optional<SourceState> camera() {
        return open == null ? Optional.empty() : Optional.of(state);
    }

    private static boolean works(SourceState state) {
        return state == SourceState.WORKING || state == SourceState.SEARCHING;
    }

    private static Evidence evidence(ScanOrigin origin) {
        return switch (origin) {
            case CAMERA -> Evidence.CARD_CAMERA;
            case SCANNER -> Evidence.CARD_SCANNER;
        };
    }
}
